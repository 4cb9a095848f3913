/** Milliseconds without a key before anything is asked: at most one request in this time. */
export const PAUSE = 150
