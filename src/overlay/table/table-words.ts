import type { TableView, ThingView } from '../../present/table-view.ts';

/** What can be read on the table besides the prompt: the words to answer with, then what lies there. */
export function tableWords({ buttons, things }: TableView): readonly string[] {
  const choices = buttons.filter(({ group }) => group !== 'main').map(({ label }) => label);
  return [...new Set([...choices, ...things.flatMap(wordsOf)])].filter(Boolean);
}

/** The words of the thing that was judged. */
export function judgedWords({ reveal, things }: TableView): readonly string[] {
  return things.filter(({ id }) => id === reveal?.thing).flatMap(wordsOf);
}

function wordsOf({ face, text }: ThingView): readonly string[] {
  return face ? [face.title, face.line, face.note].filter(Boolean) : [text];
}
