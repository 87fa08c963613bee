/** Why a file could not be opened. */
export const problem = {
  missing:
    'The file {{file}} is not there any more. It may have been moved or renamed, or its drive is not connected.',
  'not-a-workshop': '{{file}} is not a Plenum workshop. Nothing in it was changed.',
  'from-newer-app':
    '{{file}} was saved by a newer Plenum (file version {{version}}, this one reads up to {{newest}}). Update Plenum to open it; the file was not changed.',
  'in-use': '{{file}} is open in another Plenum. Close it there first.',
  'not-writable': '{{file}} cannot be written here. Copy it to a folder of your own and open the copy.',
  damaged: '{{file}} is damaged and was not changed. Open a copy of it from a backup. Detail: {{detail}}',
} as const;
