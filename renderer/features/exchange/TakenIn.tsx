import { CircleCheck, CircleSlash, OctagonAlert, X } from 'lucide-react';
import { useTexts } from '../../app/i18n.ts';
import { packetProblemText } from '../../app/packetProblem.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { forgetTakenIn, type TakenFile, useTakingIn } from './takingIn.ts';

type Props = { readonly className?: string };

/** What became of the files that were taken in last, until it is closed. */
export function TakenIn({ className }: Props) {
  const { t } = useTexts();
  const { isBusy, files } = useTakingIn();
  return (
    <div aria-live="polite">
      {(isBusy || files.length > 0) && (
        <section
          aria-label={t('exchange.takeIn.title')}
          className={classes('flex flex-col gap-1 rounded border border-line bg-raised px-4 py-3', className)}
        >
          <div className="flex items-center gap-2">
            <h3 className="flex-1 font-semibold">
              {t(isBusy ? 'exchange.takeIn.busy' : 'exchange.takeIn.title')}
            </h3>
            {!isBusy && (
              <IconButton icon={X} size="small" label={t('common.close')} onPressed={forgetTakenIn} />
            )}
          </div>
          <ul className="flex flex-col gap-1">
            {files.map((file) => (
              <li key={file.name}>
                <TakenRow file={file} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const looks = {
  received: { icon: CircleCheck, colour: 'text-accent' },
  problem: { icon: OctagonAlert, colour: 'text-red' },
  broken: { icon: OctagonAlert, colour: 'text-red' },
  left: { icon: CircleSlash, colour: 'text-quiet' },
} as const;

function TakenRow({ file }: { readonly file: TakenFile }) {
  const { t, language } = useTexts();
  const { icon, colour } = looks[file.kind];

  function sentence(): string {
    switch (file.kind) {
      case 'received':
        return t('exchange.takeIn.received', { name: file.name });
      case 'problem':
        return packetProblemText(file.name, file.problem, language);
      case 'left':
        return t('exchange.takeIn.left', { name: file.name });
      case 'broken':
        return t('exchange.takeIn.broken', { name: file.name, detail: file.detail });
    }
  }

  const packetId =
    file.kind === 'received'
      ? file.packetId
      : file.kind === 'problem' && file.problem.kind === 'received-before'
        ? file.problem.packetId
        : null;
  return (
    <p className="flex items-start gap-2">
      <Icon of={icon} className={`mt-0.5 ${colour}`} />
      <span className="min-w-0 flex-1 wrap-anywhere">{sentence()}</span>
      {packetId !== null && (
        <a
          href={`#/exchange/${packetId}`}
          className="rounded-small px-1 font-medium text-accent hover:underline"
        >
          {t('exchange.takeIn.show')}
          <span className="sr-only">{t('exchange.takeIn.showOf', { name: file.name })}</span>
        </a>
      )}
    </p>
  );
}
