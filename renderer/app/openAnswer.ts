import { assertNever } from '../../shared/lib/assert.ts';
import type { FileProblem, OpenAnswer } from '../../shared/protocol/answers.ts';
import { showWorkshop } from '../records/recordsStore.ts';
import { notify } from '../ui/notify.ts';
import { t } from './i18n.ts';
import { goToLastPlace } from './lastPlace.ts';

/** Shows what came of opening a file: the workshop, or why not. */
export function takeOpenAnswer(answer: OpenAnswer): void {
  switch (answer.kind) {
    case 'here':
      goToLastPlace(answer.workshop.file);
      showWorkshop(answer.workshop);
      return;
    case 'problem':
      sayProblem(answer.file, answer.problem);
      return;
    case 'elsewhere':
    case 'cancelled':
      return;
    default:
      assertNever(answer);
  }
}

export function sayProblem(file: string, problem: FileProblem): void {
  const { kind, ...values } = problem;
  notify({
    kind: 'error',
    title: t(`problem.${kind}` as 'problem.missing', { ...values, file }),
    id: `problem ${file}`,
  });
}
