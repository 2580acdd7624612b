/**
 * The port to whoever knows who someone is. A gateway for real people needs an adapter to one of these, which also writes the
 * person's name and number (`people`); docs/how-to/real-data.md has what each hands over:
 *
 * - WeChat: the code of `wx.login`, traded with the mini-program's secret;
 * - Alipay: the code of `my.getAuthCode`, traded for a user's token;
 * - a city's single sign-on: OpenID Connect, an authorisation code with PKCE.
 */
export interface Identity {
  /** Returns the subject that an authorisation stands for, whose person is then on record; `nobody` if it is worth nothing. */
  subjectOf(authorisation: string): Promise<string>;
}
