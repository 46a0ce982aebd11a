import type { ComponentChildren } from 'preact';
import { DEFAULT_SETTINGS, THEMES, type Settings as Values } from '../../core/progress/records.ts';
import { Button } from '../kit/button.tsx';
import { RadioCards } from '../kit/radio-cards.tsx';
import { Slider } from '../kit/slider.tsx';
import { Toggle } from '../kit/toggle.tsx';
import { useOverlay } from '../overlay-context.ts';
import { CountryChoice } from './country-choice.tsx';
import { Page } from './page.tsx';
import { ShortcutKeys } from './shortcut-keys.tsx';

const MOTION = ['device', 'full', 'reduced'] as const;
const SCANNING = ['off', 'step', 'auto'] as const;
const FONTS = ['nunito', 'andika'] as const;

/** Everything one can set, by what it is for. Changes count at once. */
export function Settings() {
  const { state, dispatch, t, locales, speech } = useOverlay();
  const { settings } = state.device;
  const set = (change: Partial<Values>) => dispatch({ type: 'settings', change });
  const words = { on: t('settings.on'), off: t('settings.off') };
  // The reading font has Latin letters only, and not every script has capitals. Languages for tests are Latin.
  const latin = (locales.find((one) => one.code === state.locale)?.script ?? 'Latn') === 'Latn';
  const percent = (share: number) => t('settings.percent', { n: Math.round(share * 100) });
  const volume = (channel: keyof Values['volume']) => (
    <Slider
      label={t(`settings.volume.${channel}`)}
      value={settings.volume[channel]}
      min={0}
      max={1}
      step={0.1}
      text={percent(settings.volume[channel])}
      onChange={(value) => set({ volume: { ...settings.volume, [channel]: value } })}
    />
  );

  return (
    <Page title={t('settings.title')} intro={t('settings.intro')} name="settings">
      <div class="two-up">
        <Group id="read" title={t('settings.group.read')}>
          <Slider
            label={t('settings.text-size')}
            value={settings.textSize}
            min={1}
            max={2}
            step={0.1}
            text={percent(settings.textSize)}
            onChange={(textSize) => set({ textSize })}
          />
          {latin && (
            <>
              <RadioCards
                label={t('settings.font')}
                value={settings.font}
                options={FONTS.map((value) => ({ value, label: t(`settings.font.${value}`) }))}
                onChange={(font) => set({ font })}
              />
              <Toggle
                label={t('settings.capitals')}
                on={settings.capitals}
                words={words}
                onChange={(capitals) => set({ capitals })}
              />
            </>
          )}
          {speech?.available(state.locale) ? (
            <>
              <Toggle
                label={t('settings.read-aloud')}
                hint={t('settings.read-aloud.hint')}
                on={settings.readAloud}
                words={words}
                onChange={(readAloud) => set({ readAloud })}
              />
              <Slider
                label={t('settings.read-speed')}
                value={settings.readSpeed}
                min={0.5}
                max={1.5}
                step={0.1}
                text={percent(settings.readSpeed)}
                onChange={(readSpeed) => set({ readSpeed })}
              />
            </>
          ) : (
            <p class="hint">{t('settings.no-voice')}</p>
          )}
        </Group>

        <Group id="look" title={t('settings.group.look')}>
          <RadioCards
            label={t('settings.theme')}
            value={settings.theme}
            options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
            onChange={(theme) => set({ theme })}
          />
          <RadioCards
            label={t('settings.motion')}
            value={settings.reducedMotion === null ? 'device' : settings.reducedMotion ? 'reduced' : 'full'}
            options={MOTION.map((value) => ({ value, label: t(`settings.motion.${value}`) }))}
            onChange={(motion) => set({ reducedMotion: motion === 'device' ? null : motion === 'reduced' })}
          />
          <Toggle
            label={t('settings.stage')}
            hint={t('settings.stage.hint')}
            on={settings.stage}
            words={words}
            onChange={(stage) => set({ stage })}
          />
        </Group>

        <Group id="sound" title={t('settings.group.sound')}>
          <Toggle
            label={t('settings.sound')}
            on={!settings.muted}
            words={words}
            onChange={(on) => set({ muted: !on })}
          />
          {volume('music')}
          {volume('effects')}
          {volume('voice')}
          <Toggle
            label={t('settings.captions')}
            hint={t('settings.captions.hint')}
            on={settings.captions}
            words={words}
            onChange={(captions) => set({ captions })}
          />
        </Group>

        <Group id="play" title={t('settings.group.play')}>
          <RadioCards
            label={t('settings.scanning')}
            hint={t(`settings.scanning.${settings.scanning}.hint`)}
            value={settings.scanning}
            options={SCANNING.map((value) => ({ value, label: t(`settings.scanning.${value}`) }))}
            onChange={(scanning) => set({ scanning })}
          />
          {settings.scanning === 'auto' && (
            <Slider
              label={t('settings.scan-interval')}
              value={settings.scanInterval}
              min={600}
              max={4000}
              step={200}
              text={t('settings.seconds', { n: (settings.scanInterval / 1000).toFixed(1) })}
              onChange={(scanInterval) => set({ scanInterval })}
            />
          )}
          <Toggle
            label={t('settings.shortcuts')}
            hint={t('settings.shortcuts.hint')}
            on={settings.shortcuts}
            words={words}
            onChange={(shortcuts) => set({ shortcuts })}
          />
          <ShortcutKeys />
        </Group>

        <Group id="where" title={t('settings.group.where')}>
          <RadioCards
            label={t('settings.language')}
            value={state.locale}
            options={locales.map((one) => ({ value: one.code, label: one.endonym, lang: one.code }))}
            onChange={(locale) => set({ locale })}
          />
          <RadioCards
            label={t('settings.second')}
            hint={t('settings.second.hint')}
            value={settings.secondLocale ?? ''}
            options={[
              { value: '', label: t('settings.second.none') },
              ...locales
                .filter((one) => one.code !== state.locale)
                .map((one) => ({ value: one.code, label: one.endonym, lang: one.code })),
            ]}
            onChange={(code) => set({ secondLocale: code === '' ? null : code })}
          />
          <CountryChoice />
        </Group>

        <Group id="more" title={t('settings.group.more')}>
          <div class="dialog__buttons dialog__buttons--column">
            <Button
              look="paper"
              icon="person"
              onClick={() => dispatch({ type: 'go', to: { name: 'players' } })}
            >
              {t('players.title')}
            </Button>
            <Button
              look="paper"
              icon="lock"
              onClick={() => dispatch({ type: 'go', to: { name: 'privacy' } })}
            >
              {t('privacy.title')}
            </Button>
            <Button look="paper" icon="help" onClick={() => dispatch({ type: 'go', to: { name: 'help' } })}>
              {t('help.title')}
            </Button>
            <Button
              look="paper"
              icon="star"
              onClick={() => dispatch({ type: 'go', to: { name: 'credits' } })}
            >
              {t('credits.title')}
            </Button>
            <Button
              look="paper"
              icon="retry"
              onClick={() => set({ ...DEFAULT_SETTINGS, locale: settings.locale, closed: settings.closed })}
            >
              {t('settings.reset')}
            </Button>
          </div>
        </Group>
      </div>
    </Page>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Group({ id, title, children }: GroupProps) {
  return (
    <section class="panel" aria-labelledby={`settings-${id}`}>
      <h2 id={`settings-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
