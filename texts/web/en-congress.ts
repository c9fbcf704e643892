/** Words of the list of congresses and of the page of one, in English. */
export const congressWordsEnglish = {
  congress: {
    nav: 'Congresses',
    title: 'Congresses and what was put off',
    heading: 'Congress of {organisation} on {day}',
    empty: 'No day of a congress has been entered.',
    columns: {
      organisation: 'Party organisation',
      on: 'Day',
      stage: 'Stage',
      deferrals: 'Cases put off',
    },
    plan: 'Enter the day of a congress',
    planHint: 'It counts once somebody else has confirmed it. Letters are received and their senders told as always.',
    body: 'Party organisation',
    on: 'Day of the congress',
    deferrals: 'Cases put off until after it',
    noDeferrals: 'No case was put off.',
    deferredOn: 'put off since {day}',
    hidden: 'A case you may not see',
    rule: 'Signs of crime, threats and appeals against discipline are never put off.',
  },
};
