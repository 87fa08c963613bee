/** Said while an item of a list is dragged. */
export const list = {
  role: 'row that can be moved',
  instructions:
    'Press Space to lift, the arrow keys to move, Space again to drop, Escape to call it off. Alt with an arrow moves one step.',
  lifted: '{{name}} is lifted.',
  before: '{{name}} would stand before {{other}}.',
  after: '{{name}} would stand after {{other}}.',
  inside: '{{name}} would stand at the end of {{other}}.',
  nowhere: '{{name}} is over no place where it could stand.',
  dropped: '{{name}} has been moved.',
  cancelled: '{{name}} stays where it was.',
} as const;
