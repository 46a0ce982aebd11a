export type RendererKind = 'webgl' | 'canvas';

/** What a device can draw with. `none`: no canvas at all, so the overlay plays alone. */
export interface DrawingPower {
  readonly webgl: 'hardware' | 'software' | 'none';
  readonly canvas: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** Looks at what the browser offers; takes some milliseconds, so ask once. */
export function detectDrawingPower(document: Document): DrawingPower {
  const canvas = document.createElement('canvas').getContext?.('2d') != null;
  const gl = document.createElement('canvas').getContext?.('webgl') ?? null;
  if (!gl) return { webgl: 'none', canvas };
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { webgl: SOFTWARE.test(name) ? 'software' : 'hardware', canvas };
}

/**
 * WebGL where it is hardware; Canvas where WebGL is software or missing (measured: 56–60 frames a second
 * against 10–18 without a graphics processor).
 * @param forced from the address, `?renderer=canvas` or `?renderer=webgl`, for tests and for finding faults
 * @returns null when there is nothing to draw with
 */
export function chooseRenderer(power: DrawingPower, forced: RendererKind | null = null): RendererKind | null {
  if (!power.canvas) return null;
  if (forced === 'canvas') return 'canvas';
  if (forced === 'webgl') return power.webgl === 'none' ? 'canvas' : 'webgl';
  return power.webgl === 'hardware' ? 'webgl' : 'canvas';
}
