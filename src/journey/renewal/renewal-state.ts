import type { Failure, RequestKey } from '../../citizen/citizen-records';

/**
 * The one renewal that the app has in hand, from the tap that starts it until its result has been seen. The README beside
 * this file draws the state machine.
 */
export type RenewalState =
  | { readonly type: 'none' }
  /** Nothing was sent, because the request key could not be stored first. */
  | { readonly type: 'not-stored' }
  /** The starting request is on its way. */
  | { readonly type: 'sending'; readonly requestKey: RequestKey }
  /** Sent, and it is unknown whether it arrived. Sending again under the same key is safe. */
  | { readonly type: 'unanswered'; readonly requestKey: RequestKey; readonly failure: Failure }
  /** The authority refused to start it. */
  | { readonly type: 'refused' }
  /** Its progress is being polled. */
  | { readonly type: 'running'; readonly requestKey: RequestKey }
  /** The last poll went unanswered; polling goes on. */
  | { readonly type: 'interrupted'; readonly requestKey: RequestKey; readonly failure: Failure }
  /** No longer polled; its result has not been seen. */
  | { readonly type: 'finished'; readonly requestKey: RequestKey }
  /** Sent, but not on record: nothing happened. */
  | { readonly type: 'never-arrived' };

export type RenewalEvent =
  /** The device could not store the request key. */
  | { readonly type: 'not-stored' }
  /** The request has been sent, for the first time or again. */
  | { readonly type: 'sent'; readonly requestKey: RequestKey }
  /** The authority accepted it, or returned the one already running, under that one's key. */
  | { readonly type: 'accepted'; readonly requestKey: RequestKey }
  | { readonly type: 'refused' }
  | { readonly type: 'unanswered'; readonly failure: Failure }
  /** A poll was answered: it is still running. */
  | { readonly type: 'answered'; readonly requestKey: RequestKey }
  | { readonly type: 'interrupted'; readonly requestKey: RequestKey; readonly failure: Failure }
  /** The person asked for progress without waiting for the next poll. */
  | { readonly type: 'asked-again'; readonly requestKey: RequestKey }
  /** It was concluded, went to review, or is no longer known to the authority. */
  | { readonly type: 'ended'; readonly requestKey: RequestKey }
  /** The records show one running; another device may have started it. */
  | { readonly type: 'found-running'; readonly requestKey: RequestKey }
  /** The records show the one in hand, and it is no longer running. */
  | { readonly type: 'found-ended'; readonly requestKey: RequestKey }
  /** The records do not show the one in hand. */
  | { readonly type: 'not-found' }
  /** The person has seen how it ended. */
  | { readonly type: 'acknowledged' };

export const NO_RENEWAL: RenewalState = { type: 'none' };

type Type = RenewalState['type'];

/** A new request may be sent in these states: none is on its way, may have arrived, or runs. */
const FREE: readonly Type[] = ['none', 'not-stored', 'refused', 'finished', 'never-arrived'];

/** Returns the state after an event. An event that is late, or about another renewal, changes nothing. */
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

/** True from the tap until the end of the verification is known, unless it is unknown whether it began. */
export function isUnderWay({ type }: RenewalState): boolean {
  return type === 'sending' || type === 'running' || type === 'interrupted';
}

/** True if the progress of this renewal is being polled. */
export function isFollowing(state: RenewalState, requestKey: RequestKey): boolean {
  return (state.type === 'running' || state.type === 'interrupted') && state.requestKey === requestKey;
}
