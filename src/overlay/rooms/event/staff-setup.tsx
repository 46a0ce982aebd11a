import {
  EVENT_GAMES,
  type EventSetup,
  IDLE_CHOICES,
  ROUNDS,
  secondsOf,
  setupPlace,
} from '../../../app/rooms/event/event-setup.ts';
import { helplinesOf } from '../../../present/helplines-of.ts';
import { Group } from '../../kit/group.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { useEvent } from './use-event.ts';

/** Changes the set-up: each press writes the address, and the stand begins anew behind the menu. */
export function StaffSetup() {
  const { t, dispatch, locales, helplines, state } = useOverlay();
  const { setup } = useEvent().room;
  const set = (change: Partial<EventSetup>) =>
    dispatch({ type: 'go', to: setupPlace({ ...setup, ...change }), replace: true });
  const names = new Intl.DisplayNames([state.locale, 'en'], { type: 'region' });
  const countries = [...new Set(helplines.map((one) => one.country))].filter(
    (one) => helplinesOf(helplines, one).length > 0,
  );
  return (
    <div class="staff__setup">
      <p class="hint">{t('event.staff.setup.hint')}</p>
      <Choices
        label={t('event.staff.setup.langs')}
        options={locales.map(({ code, endonym }) => ({ value: code, label: endonym, lang: code }))}
        chosen={setup.langs}
        onChange={(langs) => set({ langs })}
      />
      <Choices
        label={t('event.staff.setup.rounds')}
        options={ROUNDS.map((value) => ({ value, label: t(`event.staff.setup.rounds.${value}`) }))}
        chosen={setup.rounds}
        onChange={(rounds) => {
          // A round that is offered anew comes with its games.
          const games = EVENT_GAMES.filter(
            (game) =>
              rounds.includes(secondsOf(game)) &&
              (setup.games.includes(game) || !setup.rounds.includes(secondsOf(game))),
          );
          set({ rounds: ROUNDS.filter((one) => rounds.includes(one)), games });
        }}
      />
      <Choices
        label={t('event.staff.setup.games')}
        options={EVENT_GAMES.filter((game) => setup.rounds.includes(secondsOf(game))).map((value) => ({
          value,
          label: t(`game.${value}.title`),
        }))}
        chosen={setup.games}
        onChange={(games) => set({ games: EVENT_GAMES.filter((one) => games.includes(one)) })}
      />
      <Choices
        label={t('event.staff.setup.idle')}
        options={IDLE_CHOICES.map((value) => ({
          value,
          label: t('event.staff.setup.idle.value', { count: value }),
        }))}
        chosen={[setup.idle]}
        onChange={(idle) => set({ idle: idle.at(-1) ?? setup.idle })}
      />
      <Toggle
        label={t('event.staff.setup.print')}
        on={setup.print}
        words={{ on: t('settings.on'), off: t('settings.off') }}
        onChange={(print) => set({ print })}
      />
      <label class="staff__country">
        <span class="label">{t('event.staff.setup.country')}</span>
        <select
          class="select"
          value={setup.country ?? ''}
          onChange={({ currentTarget }) => set({ country: currentTarget.value || null })}
        >
          <option value="">{t('event.staff.setup.country.none')}</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {names.of(code) ?? code}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface ChoicesProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: readonly Value[];
  /** Never called with nothing chosen. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

function Choices<Value extends string | number>({ label, options, chosen, onChange }: ChoicesProps<Value>) {
  const toggle = (value: Value) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    if (next.length > 0) onChange(next);
  };
  return (
    <Group look="staff__choices" label={label}>
      <p class="label">{label}</p>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="btn btn--paper"
          aria-pressed={chosen.includes(option.value)}
          lang={option.lang}
          onClick={() => toggle(option.value)}
        >
          {option.label}
        </button>
      ))}
    </Group>
  );
}
