// For tests in zones that may not reach for the platform by themselves.
export { watchConnection } from '../../../src/platform/connection';
