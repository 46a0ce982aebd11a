/** Seconds of an Ogg Opus file: the last page's position, counted at 48 kHz, without the decoder's run-in. */
export function opusSeconds(bytes: Buffer): number {
  const head = bytes.indexOf('OpusHead');
  const page = bytes.lastIndexOf('OggS');
  if (head < 0 || page < 0) throw new Error('not an Ogg Opus file');
  return (Number(bytes.readBigUInt64LE(page + 6)) - bytes.readUInt16LE(head + 10)) / 48_000;
}

/** Seconds of an MPEG-4 file, from its movie header (version 0). */
export function aacSeconds(bytes: Buffer): number {
  const header = bytes.indexOf('mvhd');
  if (header < 0 || bytes[header + 4] !== 0) throw new Error('not an MPEG-4 file');
  return bytes.readUInt32BE(header + 20) / bytes.readUInt32BE(header + 16);
}
