import type { ComponentChildren } from 'preact';
import type { PrintState } from '../../../app/rooms/print/print-state.ts';
import {
  CARD_SETS,
  INKS,
  PAPERS,
  type PrintId,
  type PrintOptions,
} from '../../../present/rooms/print/prints.ts';
import { Button } from '../../kit/button.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { roomPlace } from '../room-place.ts';

/** Prints whose backs are printed on the other side of the paper. */
const DOUBLE: readonly PrintId[] = ['cards', 'vote'];

interface PrintPageProps {
  readonly print: PrintId;
  readonly options: PrintOptions;
  /** The chapter of a teacher page. */
  readonly lesson: string | null;
  readonly lessons: PrintState['lessons'];
  readonly children: ComponentChildren;
}

/** The sheets as they will come out of the printer, and what can be chosen about them. */
export function PrintPage({ print, options, lesson, lessons, children }: PrintPageProps) {
  const { t, dispatch } = useOverlay();
  const { paper, ink, set, chosen } = options;
  const query = {
    paper,
    ink,
    ...(print === 'cards' ? (set === 'chosen' ? { cards: chosen.join(',') } : { set }) : {}),
  };
  const path = lesson === null ? [print] : [print, lesson];
  const go = (change: Readonly<Record<string, string>>) =>
    dispatch({ type: 'go', to: roomPlace('print', path, { ...query, ...change }), replace: true });
  const withoutChosen = { paper, ink };
  return (
    <main class="page page--print" id="main">
      <div class="page__column prints__tools">
        <div class="page__head">
          <h1 tabIndex={-1} data-landing>
            {t(`print.${print}.title`)}
          </h1>
          <Button look="paper" icon="back" onClick={() => dispatch({ type: 'go', to: roomPlace('print') })}>
            {t('print.all')}
          </Button>
        </div>
        <section class="panel prints__options" aria-label={t('print.options')}>
          <div class="prints__choices">
            <RadioCards
              label={t('print.paper')}
              value={paper}
              options={PAPERS.map((value) => ({ value, label: t(`print.paper.${value}`) }))}
              onChange={(value) => go({ paper: value })}
            />
            <RadioCards
              label={t('print.ink')}
              value={ink}
              options={INKS.map((value) => ({ value, label: t(`print.ink.${value}`) }))}
              onChange={(value) => go({ ink: value })}
            />
          </div>
          {print === 'cards' && (
            <RadioCards
              label={t('print.cards.set')}
              value={set}
              options={[...CARD_SETS, ...(set === 'chosen' ? (['chosen'] as const) : [])].map((value) => ({
                value,
                label: t(`print.cards.set.${value}`),
              }))}
              onChange={(value) =>
                value === 'chosen'
                  ? undefined
                  : dispatch({
                      type: 'go',
                      to: roomPlace('print', path, { ...withoutChosen, set: value }),
                      replace: true,
                    })
              }
            />
          )}
          {lesson !== null && (
            <label class="row">
              <span class="label">{t('print.lesson.choose')}</span>
              <select
                class="select"
                value={lesson}
                onChange={(event) =>
                  dispatch({
                    type: 'go',
                    to: roomPlace('print', [print, event.currentTarget.value], query),
                    replace: true,
                  })
                }
              >
                {lessons.map(({ id }) => (
                  <option key={id} value={id}>
                    {`${id} ${t(`c${id}.title`)}`}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div class="prints__now">
            <Button size="big" icon="write" onClick={() => window.print()}>
              {t('print.now')}
            </Button>
            <p class="hint">
              {DOUBLE.includes(print) && `${t('print.hint.double')} `}
              {t('print.hint')}
            </p>
          </div>
        </section>
      </div>
      <div class="prints">{children}</div>
    </main>
  );
}
