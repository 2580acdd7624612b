// A style sheet is imported for its effect alone; the bundler finds it.
declare module '*.scss';
