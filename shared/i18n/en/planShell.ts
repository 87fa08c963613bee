/** How a workplan is looked at, and what stands beside it. */
export const planShell = {
  views: 'View of the plan',
  view: { table: 'Logframe', timeline: 'Timeline', quarters: 'Quarters', document: 'Document' },
  panels: 'Beside the plan',
  panel: { details: 'Details', evidence: 'Evidence', checks: 'Checks' },
  close: 'Close the panel',
} as const;
