import type { OpenAnswer } from '../../shared/protocol/answers.ts';
import { call } from '../records/bridge.ts';
import { notify } from '../ui/notify.ts';
import { takeApp } from './appStore.ts';
import { t } from './i18n.ts';
import { takeOpenAnswer } from './openAnswer.ts';

/** Follows an opening to its end: shows the workshop, or says why there is none. */
export async function opening(asked: Promise<OpenAnswer>): Promise<void> {
  try {
    const answer = await asked;
    takeOpenAnswer(answer);
    // The list of recent files did not know that this one is gone.
    if (answer.kind === 'problem') takeApp((await call('app/start')).app);
  } catch (error) {
    notify({ kind: 'error', title: t('home.notOpened', { detail: String(error) }), id: 'not opened' });
  }
}
