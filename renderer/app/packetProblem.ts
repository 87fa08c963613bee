import { type Language, textIn } from '../../shared/domain/text.ts';
import type { PacketProblem } from '../../shared/protocol/answers.ts';
import { t } from './i18n.ts';

/** Why a packet or Word file is not taken, in a sentence that says what is safe and what to do. */
export function packetProblemText(name: string, problem: PacketProblem, language: Language): string {
  switch (problem.kind) {
    case 'other-workshop':
    case 'no-workshop': {
      const title = textIn(problem.title, language).trim();
      return t(`packet.problem.${problem.kind}`, { name, title: title || t('bar.untitled') });
    }
    case 'other-partner':
      return t('packet.problem.other-partner', { name, partner: textIn(problem.partner, language) });
    case 'damaged':
    case 'unsafe':
    case 'not-saved':
      return t(`packet.problem.${problem.kind}`, { name, detail: problem.detail });
    case 'from-newer-app':
      return t('packet.problem.from-newer-app', { name, app: problem.app });
    case 'missing':
    case 'not-a-packet':
    case 'not-a-return':
    case 'received-before':
    case 'no-plan':
      return t(`packet.problem.${problem.kind}`, { name });
  }
}

/** What a file is called, of the path to it. */
export function fileName(file: string): string {
  return file.split(/[\\/]/u).at(-1) ?? file;
}
