/** Evening colours from the upper edge down: what white becomes. The sky goes from violet to peach. */
const SKY = ['#4a3d92', '#7d63b4', '#d59ab4', '#f6bd9f'] as const;
const THINGS = ['#8f83cc', '#9c8bcb', '#b79ac6', '#c9a5bf'] as const;
/** White clouds before the islands, and the shade at their edge. */
export const EVENING_CLOUD = { white: '#c9a5bf', shade: '#ae88b4' } as const;

/**
 * Gives a finished drawing the light of the evening, in place. Its transparent parts stay transparent; as it is
 * part of the texture, it costs nothing while the picture is shown and looks the same in every renderer.
 */
export function lightEvening(canvas: HTMLCanvasElement, what: 'sky' | 'things'): void {
  const paint = canvas.getContext('2d');
  const shape = document.createElement('canvas');
  shape.width = canvas.width;
  shape.height = canvas.height;
  shape.getContext('2d')?.drawImage(canvas, 0, 0);
  if (!paint) return;
  const light = paint.createLinearGradient(0, 0, 0, canvas.height);
  const colours = what === 'sky' ? SKY : THINGS;
  colours.forEach((colour, index) => {
    light.addColorStop(index / (colours.length - 1), colour);
  });
  paint.globalCompositeOperation = 'multiply';
  paint.fillStyle = light;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.globalCompositeOperation = 'destination-in';
  paint.drawImage(shape, 0, 0);
  paint.globalCompositeOperation = 'source-over';
}
