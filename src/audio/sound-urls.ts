/** Addresses of all rendered sounds, by file name. Only addresses: nothing is fetched before it is played. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../assets/audio/*.{opus,m4a}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** @param stem file name without ending @returns its kinds that this browser says it can play, best first */
export function soundUrls(stem: string, playsOpus: boolean): readonly string[] {
  const kinds = playsOpus ? ['opus', 'm4a'] : ['m4a'];
  return kinds.flatMap((kind) => FILES[`../../assets/audio/${stem}.${kind}`] ?? []);
}
