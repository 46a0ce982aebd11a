import { LOGICAL, type Orientation } from '../../../present/layout.ts';
import { ROOMY_SCALE, sceneCamera, seenAt } from '../../../present/scene-camera.ts';
import { castSpots, personHeight } from '../../../present/scene-layout.ts';
import type { BubbleView, StoryView } from '../../../present/story-view.ts';
import { GearChip } from '../../kit/gear-chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Sentence } from '../../speech/sentence.tsx';

interface SpeechBubbleProps {
  readonly bubble: BubbleView;
  readonly view: StoryView;
}

/** Name colours of the cast; the name itself always stands there. */
const NAME_COLOURS: Readonly<Record<string, string>> = {
  sango: 'var(--coral)',
  hana: '#8fd8c9',
  leo: '#ffd25e',
  amara: '#f7a6c4',
  samir: '#9fd0fa',
  kai: '#ffc48a',
  juno: '#f3a9a0',
  tomo: '#a9dba0',
  zuri: '#ffc38f',
  ben: '#f6a79b',
  robin: '#e6c3a5',
  'hana-mum': '#ffe08a',
  'amara-dad': '#cdb5ee',
  'samir-mum': '#e9b3cf',
  mask: '#e3e3ee',
};

/** Above this line (logical px) there is no room for words over a head: they stand beside it. */
const TALL_HEAD = { landscape: 215, portrait: 300 } as const;
/** Logical px: a head that begins above it touches a bubble of two lines. */
const NEAR_HEAD = 250;
/** Both on a phone that lies on its side, where letters are larger than the picture. */
const ON_SMALL = { tall: 275, near: 295 } as const;

const peopleOf = ({ cast }: StoryView) => cast.map(({ person }) => person);

/**
 * Words that nobody there says (a message, a narration) hang where the lowest head leaves most room. Between two
 * people there is room in the middle.
 * @returns logical px from the start edge, or null for the middle
 */
function quietSpot(view: StoryView, orientation: Orientation): number | null {
  if (view.cast.length !== 3) return null;
  const spots = castSpots(peopleOf(view), orientation, 'ltr');
  const heights = view.cast.map(({ person }) => personHeight(person, orientation));
  const lowest = heights.indexOf(Math.min(...heights));
  return spots[lowest]?.x ?? null;
}

/** The bubble's start edge when it stands beside a tall head, towards the middle of the picture. */
function besideHead(atStart: boolean): string {
  const room = 'calc(100dvw - var(--w) - 14px)';
  return atStart
    ? `min(calc(var(--speaker) + 84 * var(--u)), ${room})`
    : 'max(14px, calc(var(--speaker) - 84 * var(--u) - var(--w)))';
}

export function SpeechBubble({ bubble, view }: SpeechBubbleProps) {
  const { orientation, scale } = useOverlay();
  const speaker = view.cast.findIndex((one) => one.person === bubble.who);
  const people = view.cast.length;
  const camera = sceneCamera({ people, prompt: view.prompt.kind, orientation, scale });
  const feet = castSpots(peopleOf(view), orientation, 'ltr')[speaker];
  const spot = feet && seenAt(feet, camera);
  const { width, height } = LOGICAL[orientation];
  const tall = bubble.who ? personHeight(bubble.who, orientation) * camera.zoom : 0;
  const top = spot && bubble.who ? spot.y - tall : height * 0.38;
  const isSmall = orientation === 'landscape' && scale < ROOMY_SCALE;
  const beside = spot && top < (isSmall ? ON_SMALL.tall : TALL_HEAD[orientation]);
  const quiet = spot ? null : quietSpot(view, orientation);
  const wide = bubble.text.length > 70 ? 640 : bubble.text.length > 45 ? 520 : 420;
  const place = {
    '--speaker-x': spot?.x ?? quiet ?? width / 2,
    '--head-y': Math.round(top),
    // Words that nobody says keep clear of the heads at both sides.
    '--bubble-w': spot || view.cast.length < 2 || quiet === width / 2 ? wide : Math.min(wide, 440),
    ...(bubble.who ? { '--name': NAME_COLOURS[bubble.who] ?? '#cfc6ee' } : {}),
    ...(beside ? { '--m': besideHead(spot.x < width / 2) } : {}),
  };
  if (bubble.kind === 'message') return <MessageBubble bubble={bubble} place={place} />;
  const named = bubble.kind === 'speech' ? ' bubble--named' : ' bubble--narration';
  // Three lines reach down to the hair, and so do two over a taller child: the tail comes from beside the face.
  const near =
    bubble.text.length > 92 || (orientation === 'landscape' && top < (isSmall ? ON_SMALL.near : NEAR_HEAD));
  const long = near ? ' scene__bubble--long' : '';
  return (
    <div class={`bubble scene__bubble${named}${long}`} style={place}>
      {bubble.kind === 'speech' && <span class="bubble__name">{bubble.name}</span>}
      <p class="say">
        <Sentence text={bubble.text} />
      </p>
      <Gears bubble={bubble} />
      {spot && (
        <svg class="bubble__tail" viewBox="0 0 60 52" aria-hidden="true">
          <path d="M8 2C13 22 27 40 52 51C41 35 39 18 40 2" />
          <path d="M10 -2H38V5H10Z" />
        </svg>
      )}
    </div>
  );
}

function MessageBubble({
  bubble,
  place,
}: {
  readonly bubble: BubbleView;
  readonly place: Record<string, string | number>;
}) {
  return (
    <div class="bubble message scene__bubble" style={place}>
      <span class="message__from">
        {bubble.faces ? (
          <span class="message__faces">
            {bubble.faces.map((face) => (
              <Picture key={face} kind="cards" names={[`face-${face}`]} />
            ))}
          </span>
        ) : (
          <span class="message__face">
            <Icon name="message" />
          </span>
        )}
        {bubble.name}
      </span>
      <p class="message__text say">
        <Sentence text={bubble.text} />
      </p>
      <Gears bubble={bubble} />
    </div>
  );
}

function Gears({ bubble }: { readonly bubble: BubbleView }) {
  if (bubble.gears.length === 0) return null;
  return (
    <span class="gears">
      {bubble.gears.map((gear) => (
        <GearChip key={gear.trick} trick={gear.trick} name={gear.name} />
      ))}
    </span>
  );
}
