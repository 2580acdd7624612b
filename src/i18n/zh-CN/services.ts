export const services = {
  title: '办事',
  groups: {
    permit: '居住证办理',
    withoutSignIn: '不用登录',
    counter: '要到窗口办的',
    know: '了解规则',
  },
};
