/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Open($id: ID!) {\n  node(id: $id) {\n    id\n  }\n}": typeof types.OpenDocument,
    "query ShellCounts {\n  viewer {\n    now\n    counts {\n      callbacksDue\n      callbacksOverdue\n      complaintsOpen\n      complaintsBreached\n      approvalsWaiting\n      unreadNotifications\n    }\n  }\n}\n\nfragment NotificationLine on Notification {\n  id\n  kind\n  summary\n  ref\n  at\n  readAt\n}\n\nquery Notifications($unreadOnly: Boolean!, $first: Int!, $after: String) {\n  notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {\n    nodes {\n      ...NotificationLine\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation ReadNotifications($ids: [ID!]) {\n  readNotifications(ids: $ids)\n}\n\nsubscription NotificationAdded($after: String) {\n  notificationAdded(after: $after) {\n    cursor\n    resync\n    notification {\n      ...NotificationLine\n    }\n  }\n}": typeof types.ShellCountsDocument,
    "fragment ViewerBits on Viewer {\n  staff {\n    id\n    name\n    title\n    login\n    department {\n      id\n      name\n    }\n  }\n  hospital {\n    id\n    code\n    name\n    timeZone\n  }\n  hospitals {\n    id\n    code\n    name\n  }\n  roles\n  permissions\n  now\n  demo\n  mustChangePassword\n  setup {\n    code\n    message\n    done\n  }\n}\n\nfragment SessionBits on Session {\n  accessToken\n  expiresAt\n  viewer {\n    ...ViewerBits\n  }\n}\n\nquery Welcome {\n  welcome {\n    hospital\n    demo\n    demoLogins {\n      login\n      role\n    }\n    demoPassword\n    needsSetup\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionBits\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...SessionBits\n  }\n}\n\nmutation SwitchHospital($hospital: ID!) {\n  switchHospital(hospital: $hospital) {\n    ...SessionBits\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SetPassword($secret: String!, $newPassword: String!) {\n  setPassword(secret: $secret, newPassword: $newPassword)\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n}\n\nmutation SetLanguage($language: String!) {\n  setLanguage(language: $language) {\n    ...ViewerBits\n  }\n}": typeof types.ViewerBitsFragmentDoc,
};
const documents: Documents = {
    "query Open($id: ID!) {\n  node(id: $id) {\n    id\n  }\n}": types.OpenDocument,
    "query ShellCounts {\n  viewer {\n    now\n    counts {\n      callbacksDue\n      callbacksOverdue\n      complaintsOpen\n      complaintsBreached\n      approvalsWaiting\n      unreadNotifications\n    }\n  }\n}\n\nfragment NotificationLine on Notification {\n  id\n  kind\n  summary\n  ref\n  at\n  readAt\n}\n\nquery Notifications($unreadOnly: Boolean!, $first: Int!, $after: String) {\n  notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {\n    nodes {\n      ...NotificationLine\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation ReadNotifications($ids: [ID!]) {\n  readNotifications(ids: $ids)\n}\n\nsubscription NotificationAdded($after: String) {\n  notificationAdded(after: $after) {\n    cursor\n    resync\n    notification {\n      ...NotificationLine\n    }\n  }\n}": types.ShellCountsDocument,
    "fragment ViewerBits on Viewer {\n  staff {\n    id\n    name\n    title\n    login\n    department {\n      id\n      name\n    }\n  }\n  hospital {\n    id\n    code\n    name\n    timeZone\n  }\n  hospitals {\n    id\n    code\n    name\n  }\n  roles\n  permissions\n  now\n  demo\n  mustChangePassword\n  setup {\n    code\n    message\n    done\n  }\n}\n\nfragment SessionBits on Session {\n  accessToken\n  expiresAt\n  viewer {\n    ...ViewerBits\n  }\n}\n\nquery Welcome {\n  welcome {\n    hospital\n    demo\n    demoLogins {\n      login\n      role\n    }\n    demoPassword\n    needsSetup\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionBits\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...SessionBits\n  }\n}\n\nmutation SwitchHospital($hospital: ID!) {\n  switchHospital(hospital: $hospital) {\n    ...SessionBits\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SetPassword($secret: String!, $newPassword: String!) {\n  setPassword(secret: $secret, newPassword: $newPassword)\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n}\n\nmutation SetLanguage($language: String!) {\n  setLanguage(language: $language) {\n    ...ViewerBits\n  }\n}": types.ViewerBitsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Open($id: ID!) {\n  node(id: $id) {\n    id\n  }\n}"): typeof import('./graphql').OpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShellCounts {\n  viewer {\n    now\n    counts {\n      callbacksDue\n      callbacksOverdue\n      complaintsOpen\n      complaintsBreached\n      approvalsWaiting\n      unreadNotifications\n    }\n  }\n}\n\nfragment NotificationLine on Notification {\n  id\n  kind\n  summary\n  ref\n  at\n  readAt\n}\n\nquery Notifications($unreadOnly: Boolean!, $first: Int!, $after: String) {\n  notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {\n    nodes {\n      ...NotificationLine\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation ReadNotifications($ids: [ID!]) {\n  readNotifications(ids: $ids)\n}\n\nsubscription NotificationAdded($after: String) {\n  notificationAdded(after: $after) {\n    cursor\n    resync\n    notification {\n      ...NotificationLine\n    }\n  }\n}"): typeof import('./graphql').ShellCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerBits on Viewer {\n  staff {\n    id\n    name\n    title\n    login\n    department {\n      id\n      name\n    }\n  }\n  hospital {\n    id\n    code\n    name\n    timeZone\n  }\n  hospitals {\n    id\n    code\n    name\n  }\n  roles\n  permissions\n  now\n  demo\n  mustChangePassword\n  setup {\n    code\n    message\n    done\n  }\n}\n\nfragment SessionBits on Session {\n  accessToken\n  expiresAt\n  viewer {\n    ...ViewerBits\n  }\n}\n\nquery Welcome {\n  welcome {\n    hospital\n    demo\n    demoLogins {\n      login\n      role\n    }\n    demoPassword\n    needsSetup\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionBits\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...SessionBits\n  }\n}\n\nmutation SwitchHospital($hospital: ID!) {\n  switchHospital(hospital: $hospital) {\n    ...SessionBits\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SetPassword($secret: String!, $newPassword: String!) {\n  setPassword(secret: $secret, newPassword: $newPassword)\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n}\n\nmutation SetLanguage($language: String!) {\n  setLanguage(language: $language) {\n    ...ViewerBits\n  }\n}"): typeof import('./graphql').ViewerBitsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
