/** The words of the page on which readers keep the site on their device. */
export const offline = {
  title: 'Keep offline',
  description:
    'Keep the whole site on your device, with its search, charts and printing, to read without a connection.',
  intro:
    'Keep this site on your device and read it without a connection. Nothing is kept until you press the button, and one press removes all of it.',
  parts: {
    legend: 'What to keep',
    always: 'always kept',
    reading: { name: 'The pages', what: 'every page of text, charts, timeline, topics, search, printing and the book' },
    evidence: { name: 'Facts and sources', what: 'a page for each fact, source and quantity, and the data as tables' },
    citations: { name: 'Citations', what: 'ready-made references, in every style and as files' },
    pictures: {
      name: 'Pictures of the charts',
      what: 'PNG and SVG files to download; the pages show charts without them',
    },
    pdf: { name: 'PDF', what: 'the book and single pages, set for paper' },
  },
  savesData:
    'Your device is set to save data, or is on a mobile network. Newer versions will not be fetched by themselves.',
  keep: 'Keep offline',
  change: 'Keep this choice',
  progress: 'Fetched',
  pause: 'Pause',
  goOn: 'Go on',
  giveUp: 'Give up',
  here: 'On this device',
  check: 'Look for a newer version',
  update: 'Fetch the newer version',
  mend: 'Put right what is kept',
  remove: 'Remove from this device',
  how: {
    title: 'How it works',
    points: [
      'A kept page comes from your device, with or without a connection. Addresses stay as they are.',
      'While you read, your browser asks this site at most once an hour whether it has changed. A newer version is fetched whole, beside the one you have, and then takes its place: pages of two versions never mix. Until it is there, each page says that there is a newer one.',
      'Only what has changed is fetched. The packs stay packed on your device, so they take as much room there as they take to fetch.',
      'Fixed editions and charts for other sites are not kept. Addresses that are not kept need a connection.',
      'Many browsers can also install the site: look for “Install” or “Add to home screen” in the menu. That alone keeps nothing.',
    ],
  },
  withoutScript: {
    plain: 'Keeping the site needs script, which is off. Without it you can save:',
    book: 'the whole book',
    bookWhat: ', one page that your browser can save',
    data: 'the data',
    dataWhat: ', as files',
  },
} as const
