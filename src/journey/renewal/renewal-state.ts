import type { Failure, RequestKey } from '../../citizen/citizen-records';

/**
 * The one renewal that the app has in hand, from the tap that starts it until its result has been seen. The machine is drawn
 * in the README beside this file.
 */
export type RenewalState =
  | { readonly type: 'none' }
  /** Nothing was sent: the request key could not be stored first. */
  | { readonly type: 'not-stored' }
  /** The request that starts it is on its way. */
  | { readonly type: 'sending'; readonly requestKey: RequestKey }
  /** Sent, and it is unknown whether it arrived. Sending it again, under the same key, is safe. */
  | { readonly type: 'unanswered'; readonly requestKey: RequestKey; readonly failure: Failure }
  /** The authority would not start it. */
  | { readonly type: 'refused' }
  /** Its progress is asked for again and again. */
  | { readonly type: 'running'; readonly requestKey: RequestKey }
  /** The last question about its progress went unanswered; asking goes on. */
  | { readonly type: 'interrupted'; readonly requestKey: RequestKey; readonly failure: Failure }
  /** Its progress is asked for no longer; its result has not been seen. */
  | { readonly type: 'finished'; readonly requestKey: RequestKey }
  /** It was sent once and is not on record: nothing happened. */
  | { readonly type: 'never-arrived' };

export type RenewalEvent =
  /** The device would not store the request key. */
  | { readonly type: 'not-stored' }
  /** The request has left, for the first time or again. */
  | { readonly type: 'sent'; readonly requestKey: RequestKey }
  /** The authority took it up, or answered with the one that runs already, under that one's key. */
  | { readonly type: 'accepted'; readonly requestKey: RequestKey }
  | { readonly type: 'refused' }
  | { readonly type: 'unanswered'; readonly failure: Failure }
  /** A question about its progress was answered: it still runs. */
  | { readonly type: 'answered'; readonly requestKey: RequestKey }
  | { readonly type: 'interrupted'; readonly requestKey: RequestKey; readonly failure: Failure }
  /** The person did not want to wait for the next question. */
  | { readonly type: 'asked-again'; readonly requestKey: RequestKey }
  /** It was concluded, went to review, or is no longer known to the authority. */
  | { readonly type: 'ended'; readonly requestKey: RequestKey }
  /** The records show one that runs; another device may have started it. */
  | { readonly type: 'found-running'; readonly requestKey: RequestKey }
  /** The records show the one in hand, and it runs no longer. */
  | { readonly type: 'found-ended'; readonly requestKey: RequestKey }
  /** The records do not show the one in hand. */
  | { readonly type: 'not-found' }
  /** The person has seen how it ended. */
  | { readonly type: 'acknowledged' };

export const NO_RENEWAL: RenewalState = { type: 'none' };

type Type = RenewalState['type'];

/** In these a new request may be sent: none is on its way, may have arrived, or runs. */
const FREE: readonly Type[] = ['none', 'not-stored', 'refused', 'finished', 'never-arrived'];

/** The state after an event. An event that comes too late, or is about another renewal, changes nothing. */
export function afterEvent(state: RenewalState, event: RenewalEvent): RenewalState {
  switch (event.type) {
    case 'not-stored':
      return canStart(state) ? { type: 'not-stored' } : state;
    case 'sent':
      return canStart(state) || (state.type === 'unanswered' && state.requestKey === event.requestKey)
        ? { type: 'sending', requestKey: event.requestKey }
        : state;
    case 'accepted':
      return state.type === 'sending' ? { type: 'running', requestKey: event.requestKey } : state;
    case 'refused':
      return state.type === 'sending' ? { type: 'refused' } : state;
    case 'unanswered':
      return state.type === 'sending'
        ? { type: 'unanswered', requestKey: state.requestKey, failure: event.failure }
        : state;
    case 'answered':
    case 'asked-again':
      return isFollowing(state, event.requestKey) ? { type: 'running', requestKey: event.requestKey } : state;
    case 'interrupted':
      return isFollowing(state, event.requestKey)
        ? { type: 'interrupted', requestKey: event.requestKey, failure: event.failure }
        : state;
    case 'ended':
      return isFollowing(state, event.requestKey) ? { type: 'finished', requestKey: event.requestKey } : state;
    case 'found-running':
      return state.type === 'sending' || isFollowing(state, event.requestKey)
        ? state
        : { type: 'running', requestKey: event.requestKey };
    case 'found-ended':
      return ['none', 'unanswered', 'running', 'interrupted', 'finished'].includes(state.type)
        ? { type: 'finished', requestKey: event.requestKey }
        : state;
    case 'not-found':
      return ['none', 'running', 'interrupted', 'finished'].includes(state.type) ? { type: 'never-arrived' } : state;
    case 'acknowledged':
      return ['not-stored', 'refused', 'finished'].includes(state.type) ? NO_RENEWAL : state;
  }
}

export function canStart({ type }: RenewalState): boolean {
  return FREE.includes(type);
}

/** True from the tap until the end of the verification is known, except while nobody knows whether it began. */
export function isUnderWay({ type }: RenewalState): boolean {
  return type === 'sending' || type === 'running' || type === 'interrupted';
}

/** True if the progress of this very renewal is being asked for. */
export function isFollowing(state: RenewalState, requestKey: RequestKey): boolean {
  return (state.type === 'running' || state.type === 'interrupted') && state.requestKey === requestKey;
}
