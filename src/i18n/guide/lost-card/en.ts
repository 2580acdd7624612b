import type { CounterProcedureWords } from '../counter-procedure-words';

export const en: CounterProcedureWords & { readonly fee: string } = {
  fee: 'What it costs',
  lead: 'If the card is lost or damaged, first get one that works, then renew.',
  parts: [
    {
      title: 'What this means',
      lines: [
        'While the permit is reported lost (挂失) or registered as damaged, it can usually not be renewed.',
        'With the new card in hand, see whether you can renew.',
      ],
    },
    {
      title: 'What to do',
      inOrder: true,
      lines: [
        'First call the city hotline 12345 or ask a community service centre (社区事务受理服务中心): must it be reported lost first, and what is needed besides the identity card?',
        'Take your identity card (身份证), the original, and the old card if you still have it, to the centre and get a replacement (补领) or an exchange (换领).',
        'When you have the new card, come back here and see whether you can renew.',
      ],
    },
    {
      title: 'What to bring',
      lines: [
        'Usually your identity card (身份证), the original. We have no reliable list of what else: the list for a renewal may not be enough, so please ask first.',
      ],
    },
    {
      title: 'Meanwhile',
      lines: [
        'What needs the card to be shown may not be possible for now.',
        'How long a new card takes, and whether it changes the validity, we do not know. If the permit expires soon, ask that as well.',
      ],
    },
  ],
};
