/** What can be exported: documents of the whole workshop, and a workplan for each partner. */
export const documentKinds = ['report', 'agenda', 'participants', 'participants-xlsx', 'workplan'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Documents of which a workshop has one in each language. */
export type WorkshopDocumentKind = Exclude<DocumentKind, 'workplan'>;
