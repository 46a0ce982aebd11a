import { packFolder } from './hosting/pack-folder.ts';

/** `npm run pack [-- folder]`: packed copies beside the files of a build, for hosts that can send them as they are. */
const { files, plain, gzip, brotli } = packFolder(process.argv[2] ?? 'dist');
const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
console.log(`${files} files: ${mega(plain)}, with gzip ${mega(gzip)}, with brotli ${mega(brotli)}`);
