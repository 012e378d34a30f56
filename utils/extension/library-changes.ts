const CHANNEL = 'lede-library';

let sender: BroadcastChannel | undefined;

/** Tells every open page of ours that the reading list has changed on disk. */
export function announceLibraryChange(): void {
  sender ??= new BroadcastChannel(CHANNEL);
  sender.postMessage('changed');
}

/** Calls `listener` after each change made by another page or the background; returns how to stop. */
export function onLibraryChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
