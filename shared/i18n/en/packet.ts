/** A packet that is opened or taken in, wherever that happens. */
export const packet = {
  ask: {
    title: 'Passphrase of the packet',
    text: '{{name}} is protected. Type the passphrase that its sender has told you.',
    wrong: 'This is not its passphrase. Capital and small letters matter.',
    open: 'Open it',
  },
  received: 'A plan came back and waits here to be merged.',
  problem: {
    missing:
      '{{name}} is not there any more. It may have been moved or renamed, or its drive is not connected.',
    'not-a-packet': '{{name}} is neither a packet nor a Word file. Nothing was changed.',
    damaged:
      '{{name}} is damaged and was not taken in. Ask for it once more. Nothing was changed. Detail: {{detail}}',
    unsafe:
      '{{name}} holds more than a packet ever does and was not opened: it may have been made to do harm. Nothing was changed. Detail: {{detail}}',
    'from-newer-app':
      '{{name}} was written by a newer Plenum ({{app}}). Update Plenum, then take it in again. Nothing was changed.',
    'other-workshop': '{{name}} belongs to another workshop: {{title}}. Open that one and take it in there.',
    'other-partner':
      '{{name}} holds the plan of {{partner}}, whose plan cannot be taken in here. Nothing was changed.',
    'no-workshop':
      '{{name}} came back to the workshop {{title}}. Open that workshop first, then this packet.',
    'not-a-return':
      '{{name}} is a packet on its way to a partner. Only what a partner sends back can be taken in here.',
    'received-before': '{{name}} was taken in before. It is in the list.',
    'no-plan': '{{name}} has no table of a workplan that Plenum wrote. Nothing was changed.',
    'not-saved': '{{name}} could not be kept. Is the disk full? Nothing was changed. Detail: {{detail}}',
  },
} as const;
