import type { CounterProcedureWords } from '../counter-procedure-words';

export const en: CounterProcedureWords = {
  lead: 'A change of address is made at a counter. It cannot be made here.',
  parts: [
    {
      title: 'Why this comes first',
      lines: [
        'Renewal checks your residence registration (居住登记). If the registered address is not where you live, the check does not pass. So change the address first, then renew.',
        'After a move, the change should usually be reported within 30 days.',
      ],
    },
    {
      title: 'What to do',
      inOrder: true,
      lines: [
        'Have your identity card (身份证), your residence permit (居住证) and proof of residence (居住证明) for the new home ready.',
        'Have the address in your residence registration (居住登记地址变更) changed at a community service centre (社区事务受理服务中心) nearby. It is free. You can call the city hotline 12345 and ask before you go.',
        'When the change is made, come back here and renew.',
      ],
    },
    {
      title: 'Until that is done',
      lines: [
        'Renewing online usually does not pass.',
        'Keep an eye on the expiry date. As published, with proof of the new home both can usually be done on the same visit; you can ask before you go.',
      ],
    },
  ],
};
