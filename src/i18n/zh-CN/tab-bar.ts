export const tabs = { label: '主导航', home: '首页', services: '办事', mine: '我的' };
