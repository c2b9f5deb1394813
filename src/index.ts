import Resolver from '@forge/resolver';

export const userResolver = new Resolver().getDefinitions();
export const adminResolver = new Resolver().getDefinitions();
