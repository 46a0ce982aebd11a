import { EXPRESSIONS } from '../../assets/art/src/figure/face.ts';
import {
  blinks,
  type DrawnPose,
  facePieces,
  gazeIn,
  type Person,
} from '../../assets/art/src/figure/puppet.ts';
import { MOODS, type Mood } from '../../src/core/story/beat.ts';
import type { PuppetPose } from '../../src/stage/art/pack.ts';
import { type Drawing, makeSheet, type Sheet } from './sheet.ts';

/** Names each different drawing once; the same drawing in another pose is the same frame. */
class Frames {
  readonly #names = new Map<string, string>();

  /** @param name used if the drawing is new */
  of(name: string, svg: string): string {
    const known = this.#names.get(svg);
    if (known) return known;
    this.#names.set(svg, name);
    return name;
  }

  get drawings(): readonly Drawing[] {
    return [...this.#names].map(([svg, name]) => ({ name, svg }));
  }
}

/** All parts of one person on a sheet, and how each pose is put together from them. */
export async function makePuppetPack(person: Person): Promise<Sheet> {
  const frames = new Frames();
  const poses = MOODS.map((mood): [Mood, PuppetPose] => [
    mood,
    poseOf(person, person.poses[mood], mood, frames),
  ]);
  const talk = (['talkA', 'talkE', 'talkM'] as const).map((mouth) =>
    frames.of(
      mouth.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
      facePieces(person, { ...EXPRESSIONS.neutral, mouth }).mouth,
    ),
  );
  const blink = frames.of('blink', facePieces(person, { ...EXPRESSIONS.neutral, eyes: 'closed' }).eyes);
  const sheet = await makeSheet(person.id, frames.drawings);
  const { height, mouth, hip, neck } = person;
  const puppet = {
    height,
    mouth,
    hip,
    neck,
    poses: Object.fromEntries(poses) as Record<Mood, PuppetPose>,
    blink,
    talk,
  };
  return { ...sheet, manifest: { ...sheet.manifest, puppet } };
}

function poseOf(person: Person, pose: DrawnPose, mood: Mood, frames: Frames): PuppetPose {
  const pieces = facePieces(person, pose.expression);
  const face = (name: keyof typeof pieces): string => frames.of(`${name}-${mood}`, pieces[name]);
  return {
    parts: pose.parts.map(({ svg, ...part }) => ({ ...part, frame: frames.of(`${part.name}-${mood}`, svg) })),
    face: {
      eyes: face('eyes'),
      brows: face('brows'),
      mouth: face('mouth'),
      cheeks: face('cheeks'),
      shift: pose.shift,
      gaze: gazeIn(person, pose.expression),
      blinks: blinks(pose.expression),
      talks: true,
    },
    lean: pose.lean,
    headTilt: pose.tilt,
    lift: pose.lift,
  };
}
