import type { zhCN } from './zh-CN';

const useCode = 'Try again, or use a code instead.';

export const en: typeof zhCN = {
  title: 'Security check',
  lead: 'At first use on this phone you may be asked once more to show that it is you. There are two ways; one is enough.',
  played: (name) =>
    `Demonstration: you are playing ${name}. No camera opens, no message is sent, and nothing about you is read. In a real service the platform or the authority does the check.`,
  face: {
    title: 'Face recognition (人脸识别)',
    lead: 'You need not show your face: the code below counts just as much.',
    play: 'Demonstration: choose another outcome',
    outcomes: {
      passed: 'Recognised',
      cancelled: 'Left half way',
      refused: 'Not recognised',
      offline: 'No network',
      failed: 'Something went wrong',
      unsupported: 'Not available on this device',
    },
    start: 'Start face recognition (demonstration)',
    troubles: {
      cancelled: { title: 'Face recognition was cancelled', todo: useCode },
      refused: {
        title: 'Your face was not recognised',
        todo: `It may be the light, the angle, or a camera that is not allowed. ${useCode}`,
      },
      offline: { title: 'No network', todo: `Check the connection of your phone. ${useCode}` },
      failed: { title: 'Face recognition did not work', todo: `This is not your fault. ${useCode}` },
      unsupported: { title: 'Face recognition is not available here', todo: 'Please use the code below.' },
    },
  },
  code: {
    title: 'Code (验证码)',
    lead: 'A real service would send the code to the phone number that you registered.',
    send: 'Send a code (demonstration)',
    again: 'Send a new one',
    sent: (code) => `Demonstration code: ${code}`,
    sentTodo: 'No message was sent; enter the digits above. A new code makes this one useless.',
    label: 'Code of 6 digits',
    placeholder: '6 digits',
    check: 'Check the code',
    incomplete: { title: 'A code has 6 digits', todo: 'Please enter all of them.' },
    wrong: {
      title: 'That is not the code',
      todo: 'Compare and enter it again. After several wrong tries you need a new one.',
    },
    'too-many': { title: 'Too many wrong tries: this code is useless now', todo: 'Please send a new one.' },
  },
  checking: 'Signing in',
  leave: 'Not now',
  nobody: {
    title: 'No sign-in is under way',
    todo: 'You may be signed in already, or were away for a while. Sign in again if you need to.',
  },
};
