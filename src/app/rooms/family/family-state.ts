/** A child and a grown-up at one device. */
export interface FamilyState {
  readonly room: 'family';
  readonly step: 'start' | 'play' | 'end';
  /** What helped Leo most, as the two see it: a reaction of Adult hand. */
  readonly most: string | null;
  /** How often a card opened the door, and how many were played. */
  readonly opened: number;
  readonly played: number;
}

export type FamilyAction = {
  readonly type: 'room';
  readonly room: 'family';
  readonly do: 'begin';
};
