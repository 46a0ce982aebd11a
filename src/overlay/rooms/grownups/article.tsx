import type { RoomPlace } from '../../../app/rooms/room-place.ts';
import type { Route } from '../../../app/route.ts';
import {
  type ArticleId,
  type ArticleSection,
  presentArticle,
} from '../../../present/rooms/present-article.ts';
import { Button } from '../../kit/button.tsx';
import type { IconName } from '../../kit/icon-paths.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { roomPlace } from '../room-place.ts';
import { GrownUpsPage } from './grown-ups-page.tsx';

interface Way {
  readonly text: string;
  readonly icon: IconName;
  readonly to: RoomPlace | Extract<Route, { name: 'privacy' }>;
}

/** Where each page leads on to, and who looks out of it. */
const ABOUT: Readonly<Record<ArticleId, { readonly person: string; readonly ways: readonly Way[] }>> = {
  why: {
    person: 'portrait-sango',
    ways: [{ text: 'grownups.tile.coverage', icon: 'info', to: roomPlace('grownups', ['coverage']) }],
  },
  tells: {
    person: 'portrait-robin',
    ways: [
      { text: 'grownups.print-this', icon: 'write', to: roomPlace('print', ['script']) },
      { text: 'grownups.tile.helplines', icon: 'phone', to: roomPlace('grownups', ['helplines']) },
    ],
  },
  prepare: {
    person: 'portrait-novak',
    ways: [
      { text: 'grownups.tile.class', icon: 'play', to: roomPlace('class') },
      { text: 'grownups.tile.lessons', icon: 'look', to: roomPlace('grownups', ['lessons']) },
      { text: 'grownups.tile.prints', icon: 'write', to: roomPlace('print') },
    ],
  },
  stand: {
    person: 'portrait-zuri',
    ways: [
      { text: 'grownups.tile.event', icon: 'play', to: roomPlace('event', ['setup']) },
      { text: 'grownups.tile.prints', icon: 'write', to: roomPlace('print') },
    ],
  },
  privacy: {
    person: 'portrait-samir-mum',
    ways: [{ text: 'grownups.privacy.open', icon: 'lock', to: { name: 'privacy' } }],
  },
};

/** A page that is read from top to bottom. */
export function Article({ page }: { readonly page: ArticleId }) {
  const { t, dispatch } = useOverlay();
  const { title, intro, sections } = presentArticle(page, t);
  const { person, ways } = ABOUT[page];
  return (
    <GrownUpsPage title={title} name={page}>
      <div class="lead">
        <Picture kind="stills" names={[person]} />
        <p>{intro}</p>
      </div>
      <div class="lead__ways">
        {ways.map(({ text, icon, to }, index) => (
          <Button
            key={text}
            look={index === 0 ? 'sun' : 'paper'}
            icon={icon}
            onClick={() => dispatch({ type: 'go', to })}
          >
            {t(text)}
          </Button>
        ))}
      </div>
      {sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </GrownUpsPage>
  );
}

function Section({ section: { title, look, texts } }: { readonly section: ArticleSection }) {
  const Marked = look === 'steps' ? 'ol' : 'ul';
  return (
    <section class={`panel prose prose--${look}`}>
      <h2>{title}</h2>
      {look === 'list' || look === 'steps' || look === 'sources' ? (
        <Marked class="marked">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Marked>
      ) : (
        texts.map((text, index) => (
          <p key={text} class={look === 'quote' || (look === 'fixed' && index > 0) ? 'prose__quote' : ''}>
            {text}
          </p>
        ))
      )}
    </section>
  );
}
