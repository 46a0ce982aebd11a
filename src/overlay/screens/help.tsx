import { useOverlay } from '../overlay-context.ts';
import { HelpWords } from './help-words.tsx';
import { Page } from './page.tsx';

export function Help() {
  const { t } = useOverlay();
  return (
    <Page title={t('help.title')} name="help">
      <div class="panel help">
        <HelpWords heading="h2" />
      </div>
    </Page>
  );
}
