import sharp from 'sharp';

export interface Picture {
  readonly file: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 2400;
const GAP = 24;
const LABEL = 40;
/** Height of a picture on the sheet; upright ones stand as high as two lying ones. */
const LYING = 420;
const UPRIGHT = 880;

/** Puts the pictures of one screen side by side, each with its label, in as many lines as they need. */
export async function contactSheet(file: string, title: string, pictures: readonly Picture[]): Promise<void> {
  if (pictures.length === 0) return;
  let x = GAP;
  let y = GAP + LABEL;
  let line = 0;
  const parts: { picture: Picture; x: number; y: number; width: number; height: number }[] = [];
  for (const picture of [...pictures].sort((a, b) => a.width / a.height - b.width / b.height)) {
    const height = picture.height > picture.width ? UPRIGHT : LYING;
    const width = Math.round((height * picture.width) / picture.height);
    if (x + width + GAP > WIDTH && x > GAP) {
      x = GAP;
      y += line + LABEL + GAP;
      line = 0;
    }
    parts.push({ picture, x, y, width, height });
    x += width + GAP;
    line = Math.max(line, height);
  }
  const height = y + line + LABEL + GAP;
  const words = [
    text(title, GAP, GAP + 20, 28),
    ...parts.map((part) => text(part.picture.label, part.x, part.y + part.height + 28, 22)),
  ];
  const labels = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">${words.join('')}</svg>`;
  const layers = await Promise.all(
    parts.map(async (part) => ({
      input: await sharp(part.picture.file).resize(part.width, part.height, { fit: 'fill' }).png().toBuffer(),
      left: part.x,
      top: part.y,
    })),
  );
  await sharp({ create: { width: WIDTH, height, channels: 3, background: '#f4f1ea' } })
    .composite([...layers, { input: Buffer.from(labels), left: 0, top: 0 }])
    .png()
    .toFile(file);
}

function text(words: string, x: number, y: number, size: number): string {
  return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}" fill="#222">${words}</text>`;
}
