import { readXml } from '../../../../shared/lib/guardedXml.ts';

/** A part that another one names; `type` is the last step of its address: `worksheet`, `sharedStrings`. */
export type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** What the part at `from` names inside the file; nothing that lies outside it. */
export function readRelations(bytes: Uint8Array | undefined, from: string): readonly Relation[] {
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    opened: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        path: resolved(attributes.get('Target') ?? '', from),
      });
    },
    closed: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** Only a name to look up: nothing is opened by it. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
