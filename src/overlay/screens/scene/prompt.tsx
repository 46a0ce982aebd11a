import { ANIMALS } from '../../../core/ids.ts';
import type { PromptView } from '../../../present/story-view.ts';
import { Button } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { SecondButton } from '../../speech/second-button.tsx';
import { LensActivity } from './lens-activity.tsx';
import { Parcel } from './parcel.tsx';
import { PlanTiles } from './plan-tiles.tsx';

const BEGIN_ICONS = { lens: 'lens', game: 'play', feel: 'next', plan: 'next', sign: 'next' } as const;

/** What one can do now. The element marked `data-prompt` takes the focus when the last button has gone. */
export function Prompt({ prompt }: { readonly prompt: PromptView }) {
  const { dispatch, t } = useOverlay();
  const choose = (sign: string) => {
    const animal = ANIMALS.find((one) => one === sign);
    if (animal) dispatch({ type: 'sign', animal });
  };
  switch (prompt.kind) {
    case 'next':
      return (
        <div class="scene__prompt scene__prompt--next">
          <Button
            size="big"
            icon="next"
            iconLast
            data-prompt
            data-number="1"
            onClick={() => dispatch({ type: 'next' })}
          >
            {t('button.next')}
          </Button>
        </div>
      );
    case 'decide':
      return (
        <Group look="scene__prompt choices" label={t('scene.choose')} landing>
          {prompt.options.map((option, index) => (
            <button
              key={option.id}
              type="button"
              class="choice"
              data-number={index + 1}
              onClick={() => dispatch({ type: 'choose', option: option.id })}
            >
              <span class="badge-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="choice__icon">
                <Icon name={option.icon} />
              </span>
              <span>{option.text}</span>
            </button>
          ))}
          <SecondButton texts={prompt.options.map((option) => option.text)} numbered />
        </Group>
      );
    case 'begin':
      return (
        <div class="scene__prompt scene__prompt--next">
          <Button
            size="big"
            icon={BEGIN_ICONS[prompt.what]}
            iconLast
            data-prompt
            data-number="1"
            onClick={() => dispatch({ type: 'begin' })}
          >
            {prompt.label}
          </Button>
        </div>
      );
    case 'parcel':
      return <Parcel prompt={prompt} />;
    case 'lens':
      return <LensActivity lens={prompt} />;
    case 'feel':
      return (
        <div class="scene__prompt">
          <Group look="panel activity" label={prompt.question}>
            <h2 tabIndex={-1} data-prompt data-landing-group>
              {prompt.question}
            </h2>
            <SecondButton texts={[prompt.question, ...prompt.faces.map((face) => face.label)]} />
            <div class="faces">
              {prompt.faces.map((face, index) => (
                <button
                  key={face.id}
                  type="button"
                  class="tile face"
                  data-number={index + 1}
                  onClick={() => dispatch({ type: 'feel', face: face.id })}
                >
                  <Picture kind="stills" names={[face.icon]} />
                  <Picture kind="icons" names={[face.icon]} />
                  {face.label}
                </button>
              ))}
            </div>
          </Group>
        </div>
      );
    case 'plan':
      return <PlanTiles plan={prompt} />;
    case 'try':
      return (
        <div class="scene__prompt scene__prompt--next">
          <Button
            size="big"
            icon={prompt.what}
            data-prompt
            data-number="1"
            onClick={() =>
              dispatch(prompt.what === 'calm' ? { type: 'calm' } : { type: 'dialog', dialog: 'help' })
            }
          >
            {prompt.label}
          </Button>
        </div>
      );
    case 'sign':
      return (
        <div class="scene__prompt">
          <Group look="panel activity" label={prompt.question}>
            <h2 tabIndex={-1} data-prompt data-landing-group>
              {prompt.question}
            </h2>
            <div class="signs">
              {prompt.signs.map((sign) => (
                <button
                  key={sign.animal}
                  type="button"
                  class="tile"
                  disabled={sign.taken}
                  onClick={() => choose(sign.animal)}
                >
                  <Picture kind="icons" names={[`animal-${sign.animal}`, sign.animal]} />
                  {sign.taken ? t('sign.taken', { name: sign.name }) : sign.name}
                </button>
              ))}
            </div>
            {prompt.later && (
              <p class="dialog__buttons">
                <Button icon="next" iconLast onClick={() => dispatch({ type: 'sign-later' })}>
                  {prompt.later}
                </Button>
              </p>
            )}
          </Group>
        </div>
      );
    case 'table':
    case 'end':
      return null;
  }
}
