/** The store in memory keeps the contract, so that what is tested with it holds for the others. */
import { describeStore } from './contract.ts';
import { createMemoryStore, emptyMemory } from './store-double.ts';

describeStore('in memory', async () => {
  const data = emptyMemory();
  return {
    store: createMemoryStore(data),
    again: async () => createMemoryStore(data),
    end: async () => {},
  };
});
