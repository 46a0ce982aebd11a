import type { LessonAsk } from '../../../core/lesson/run.ts';
import type { ClassBody as Body } from '../../../present/rooms/class-view.ts';
import { GearChip } from '../../kit/gear-chip.tsx';
import { Group } from '../../kit/group.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Parcel } from '../../screens/scene/parcel.tsx';
import { AnswerCard } from './answer-card.tsx';
import { ClassTable } from './class-table.tsx';
import { Posture } from './posture.tsx';
import { Reading } from './reading.tsx';
import { Receipt } from './receipt.tsx';
import { Wall } from './wall.tsx';

interface BodyProps<Kind extends Body['kind']> {
  readonly body: Extract<Body, { readonly kind: Kind }>;
  readonly send: (ask: LessonAsk) => void;
}

/** What a step shows the class. */
export function ClassBody({ body, send }: { readonly body: Body; readonly send: (ask: LessonAsk) => void }) {
  switch (body.kind) {
    case 'rules':
      return (
        <ol class="class__rules panel">
          {body.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      );
    case 'corners':
      return (
        <div class="class__vote">
          <p class="class__ask panel">{body.ask}</p>
          <div class="class__answers">
            {body.corners.map((corner) => (
              <AnswerCard key={corner.letter} answer={corner} />
            ))}
          </div>
          <p class="class__how pill">{body.how}</p>
        </div>
      );
    case 'roles':
      return (
        <div class="class__roles panel">
          <h2>{body.title}</h2>
          <ul>
            {body.roles.map(({ person, name }) => (
              <li key={name}>
                {person ? <Picture kind="stills" names={[`portrait-${person}`]} /> : <Icon name="message" />}
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'reading':
      return <Reading body={body} />;
    case 'parcel':
      return <ClassParcel />;
    case 'vote':
      return <Vote body={body} send={send} />;
    case 'big':
      return (
        <div class="class__big">
          <p class="panel">{body.text}</p>
          <Picture kind="stills" names={['sango-point', 'sango-idle']} extra="class__sango" />
          {body.hint && <p class="class__how pill">{body.hint}</p>}
        </div>
      );
    case 'lens':
      return <Lens body={body} send={send} />;
    case 'game':
      return <ClassTable />;
    case 'helpers':
      return (
        <div class="class__helpers">
          <p class="panel">{body.think}</p>
          <ul>
            {body.people.map(({ id, name }) => (
              <li key={id} class="panel">
                <Picture kind="icons" names={[`grownup-${id}`]} />
                <span>{name}</span>
              </li>
            ))}
          </ul>
          <p class="panel">{body.goOn}</p>
        </div>
      );
    case 'wall':
      return (
        <div class="class__wall">
          <p class="class__ask panel">{body.how}</p>
          <Wall tiles={body.tiles} label={body.how} send={send} />
        </div>
      );
    case 'over':
      return <Receipt body={body} send={send} />;
  }
}

/** The parcel counts by itself, and nothing happens at nought. */
function ClassParcel() {
  const { state, views } = useOverlay();
  const prompt = views.story(state)?.prompt;
  return prompt?.kind === 'parcel' ? (
    <div class="class__parcel scene scene--parcel">
      <Parcel prompt={prompt} />
    </div>
  ) : null;
}

function Vote({ body, send }: BodyProps<'vote'>) {
  const shows = body.phase === 'show';
  return (
    <div class={`class__vote class__vote--${body.phase}`}>
      {body.line && !shows && (
        <p class="class__ask panel">
          {body.line.name && <b>{body.line.name}: </b>}
          {body.line.text}
        </p>
      )}
      {shows && <p class="class__ready panel">{body.how}</p>}
      <Group look="class__answers" label={body.how}>
        {body.answers.map((answer) => (
          <AnswerCard
            key={answer.letter}
            answer={answer}
            posture={shows}
            onPick={() => send({ do: 'pick', number: answer.number })}
          />
        ))}
      </Group>
      <div class="class__foot">
        {!shows && <p class="class__how pill">{body.how}</p>}
        {shows && (
          <p class="class__how pill">
            <Posture number={5} />
            {body.pass}
          </p>
        )}
      </div>
    </div>
  );
}

function Lens({ body, send }: BodyProps<'lens'>) {
  return (
    <div class="class__lens">
      <p class="class__ask panel">{body.verdict || body.ask}</p>
      <div class="class__message panel">
        <p class="message__from">
          <span class="message__face">
            <Icon name="message" />
          </span>
          {body.sender}
        </p>
        <Group look="class__phrases" label={body.ask}>
          {body.phrases.map((phrase) => (
            <button
              key={phrase.number}
              type="button"
              class={`class__phrase${phrase.looked ? ' class__phrase--looked' : ''}${phrase.trick ? ' class__phrase--turning' : ''}`}
              onClick={() => send({ do: 'pick', number: phrase.number })}
            >
              <span class="class__number">{phrase.number}</span>
              <span>{phrase.text}</span>
              {phrase.trick ? (
                <GearChip trick={phrase.trick} name={phrase.state} />
              ) : (
                phrase.looked && <span class="class__still">{phrase.state}</span>
              )}
            </button>
          ))}
        </Group>
      </div>
    </div>
  );
}
