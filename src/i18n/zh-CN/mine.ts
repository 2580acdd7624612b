export const mine = {
  title: '我的',
  signedOut: '登录后，这里有您的居住证和办理记录。不登录，也可以做预检、看要带的材料。',
  signedIn: '已登录',
  onDevice: '这台手机上',
  app: '应用',
};
