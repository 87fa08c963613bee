/** The program as a whole: its name, settings and messages. */
export const app = {
  name: 'Plenum',
  tagline: 'From workshop to workplan',
  language: { label: 'Language', en: 'English', zh: '中文' },
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  notifications: 'Messages',
  dismiss: 'Dismiss',
  failed: {
    title: 'Something went wrong in this window',
    text: 'Your work is saved. Reload the window to go on; nothing entered is lost.',
    reload: 'Reload',
  },
} as const;
