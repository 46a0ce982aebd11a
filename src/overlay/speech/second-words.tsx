import '../style/screens/second.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pairTexts } from '../../present/pair-texts.ts';
import { Icon } from '../kit/icon.tsx';
import { type Overlay, useOverlay } from '../overlay-context.ts';
import { placeBeside } from './place-beside.ts';

export interface SecondWordsProps {
  readonly texts: readonly string[];
  /** The texts have numbers where they stand. */
  readonly numbered?: boolean;
}

/** A round sign; pressed it shows the texts in the second language, and reads them to those who are read to. */
export function SecondWords({ texts, numbered }: SecondWordsProps) {
  const overlay = useOverlay();
  const { state, second, locales, speech, t } = overlay;
  const [open, setOpen] = useState(false);
  const id = useId();
  const sign = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const choice = locales.find((one) => one.code === second?.locale);
  const language = choice?.endonym ?? second?.locale ?? '';
  const lines = open && second ? translated(overlay, texts) : [];
  const voice = second !== null && (speech?.available(second.locale) ?? false);
  const floats = 'popover' in HTMLElement.prototype;

  const read = () => {
    if (!second || !voice) return;
    speech?.speak(lines.flatMap(({ text }) => text ?? []).join(' '), second.locale);
  };
  useLayoutEffect(() => {
    if (!open) return;
    if (floats && sign.current && box.current) placeBeside(box.current, sign.current);
    if (state.device.settings.readAloud) read();
    return () => speech?.stop();
  }, [open, texts.join('\n')]);

  if (!second) return null;
  return (
    <span class="second">
      <button
        ref={sign}
        type="button"
        class="second__sign"
        aria-label={t('second.show', { language })}
        aria-expanded={open}
        title={language}
        {...(floats ? { popovertarget: id } : { onClick: () => setOpen(!open) })}
      >
        <Icon name="globe" />
      </button>
      <span
        ref={box}
        id={id}
        class={`second__words${floats ? '' : ' second__words--here'}`}
        aria-live="polite"
        tabIndex={open ? 0 : -1}
        {...(floats
          ? {
              popover: 'auto',
              onToggle: (event: { readonly newState: string }) => setOpen(event.newState === 'open'),
            }
          : {})}
      >
        {lines.map(({ text, number }) =>
          text === null ? (
            <span key="none" class="second__none">
              {t('second.none', { language })}
            </span>
          ) : (
            <span
              key={number}
              class="second__line"
              lang={second.locale}
              dir={second.direction}
              style={choice && { fontFamily: choice.fonts.reading }}
            >
              {numbered ? `${number}. ${text}` : text}
            </span>
          ),
        )}
        {open && voice && (
          <button type="button" class="btn btn--paper second__read" onClick={read}>
            <Icon name="read" />
            <span>{t('bar.read')}</span>
          </button>
        )}
      </span>
    </span>
  );
}

interface SecondLine {
  readonly text: string | null;
  /** Which of the texts it is, from 1. */
  readonly number: number;
}

/** Each text in the second language; one without words stands for all that are not translated. */
function translated(
  { state, views, second, secondViews }: Overlay,
  texts: readonly string[],
): readonly SecondLine[] {
  const both = [
    [views.story(state), secondViews?.story(state)],
    state.table ? [views.table(state, state.table), secondViews?.table(state, state.table)] : [],
  ] as const;
  const pairs = both.map(([one, other]) => pairTexts(one, other));
  const lines = texts.filter(Boolean).map((text, at): SecondLine => {
    const found = pairs.map((each) => each.get(text)).find((each) => each !== undefined);
    return { text: found !== undefined && second?.has(found) ? found : null, number: at + 1 };
  });
  const there = lines.filter(({ text }) => text !== null);
  return there.length < lines.length ? [...there, { text: null, number: 0 }] : there;
}
