/** How somebody stands for an answer: two arms of a small figure, from the shoulders; 5 is the pass. */
const ARMS: Readonly<Record<number, readonly [string, string]>> = {
  1: ['M-15 4L-25 -14L-7 -30', 'M15 4L25 -14L7 -30'],
  2: ['M-15 4L-30 -4L-14 -19', 'M15 4L30 -4L14 -19'],
  3: ['M-15 6L-30 16L-13 2', 'M15 6L30 16L13 2'],
  4: ['M-16 4L-21 18L12 16', 'M16 4L21 18L-12 16'],
  5: ['M-15 4L-24 18L-4 29', 'M15 4L24 18L4 29'],
};

/** The posture of an answer as a drawing; its words stand beside it. */
export function Posture({ number }: { readonly number: number }) {
  const [start, end] = ARMS[number] ?? ['', ''];
  const front = number === 4 || number === 5 || number === 3;
  const arms = (
    <>
      <path class="posture__line" d={start} />
      <path class="posture__line" d={end} />
      <path class="posture__arm" d={start} />
      <path class="posture__arm" d={end} />
    </>
  );
  return (
    <svg class={`posture posture--${number}`} viewBox="-36 -40 72 76" aria-hidden="true">
      {!front && arms}
      <path class="posture__body" d="M-16 34V8Q-16 -3 -6 -3H6Q16 -3 16 8V34Z" />
      <circle class="posture__head" cx="0" cy="-18" r="13.5" />
      <path class="posture__face" d="M-5 -20V-18M5 -20V-18M-5 -12.5Q0 -8.5 5 -12.5" />
      {front && arms}
    </svg>
  );
}
