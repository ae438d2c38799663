// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the set-up state
         * @description Tells whether the set-up page is needed.
         */
        get: operations["getSetup"];
        put?: never;
        /**
         * Make the first team
         * @description Makes the first team with its Owner and signs the Owner in. Only possible while there is no team, with the set-up code.
         */
        post: operations["createFirstTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the session
         * @description Who is signed in; `data` is null where nobody is. Safe to call on any page.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in
         * @description Starts a session under a new id. Attempts are limited per account and per address.
         */
        post: operations["createSession"];
        /**
         * Sign out
         * @description Ends the session of this browser.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/switch-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work for another team
         * @description Continues the session, under a new id, with another of the person’s teams.
         */
        post: operations["switchTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own name
         * @description Changes how the person is shown to others.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/account/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description Ends all sessions of the person and starts a new one for this browser.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere else
         * @description Ends all sessions of the person and starts a new one for this browser.
         */
        post: operations["endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members
         * @description Everyone in the team.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Takes a person out of the team and ends their sessions. Anybody may leave; the last Owner cannot.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description Changes what a member may do and ends their sessions. A team keeps at least one Owner; only an Owner makes or unmakes Owners.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the company details
         * @description Who the team is on its invoices.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the company details
         * @description Changes what is given; null takes it away. Invoices that have been sent keep the details of then.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open invitations
         * @description Those that are neither taken up nor revoked nor expired.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite someone
         * @description Makes a one-time link that is valid for 7 days. A new invitation replaces an open one for the same email.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at an invitation
         * @description What the link is for. The token travels in the body, so that it is in no log.
         */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up an invitation
         * @description Joins the team with a new account or the one there is, and signs in.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Its link no longer works.
         */
        delete: operations["deleteInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys
         * @description Newest first.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The reply is the only place where its token is ever shown.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description One key, in whatever state.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename an API key
         * @description Its token stays the same.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api-keys/{id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll an API key
         * @description Gives the key a new token. The one before stays valid for the chosen while, never beyond the key’s own expiry.
         */
        post: operations["rollApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description Ends it for good; it is refused everywhere within 2 seconds. Revoking a revoked key changes nothing.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done to a key
         * @description Who did what, when and from where; newest first.
         */
        get: operations["listApiKeyAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the usage of a key
         * @description Requests and errors over time: by the hour for one day, by the day for more.
         */
        get: operations["getApiKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a key for the reference page
         * @description Makes a key that lives one hour, for trying requests on the reference page.
         */
        post: operations["createReferenceKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests to the API
         * @description The requests of the last 30 days that carried a key of the team, newest first.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a request by its id
         * @description What support asks for: the request that got this `Request-Id`.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the last reset
         * @description How far the last reset of the test data is.
         */
        get: operations["getSandboxReset"];
        put?: never;
        /**
         * Reset the test data
         * @description Deletes all test data of the team, in the background. Keys, members and live data are not touched.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Newest first.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description The reply is the only one with the secret.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Without its secret.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description With its deliveries.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes the fields that are sent.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Newest first.
         */
        get: operations["listWebhookEndpointDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver all failed deliveries
         * @description Those that failed since a time.
         */
        post: operations["redeliverWebhookEndpointDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description With what is sent and what came back.
         */
        get: operations["getWebhookEndpointDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver a delivery
         * @description From the first attempt on.
         */
        post: operations["redeliverWebhookEndpointDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret
         * @description The reply is the only one with the new secret; the old one goes on signing beside it for 24 hours.
         */
        post: operations["rotateWebhookEndpointSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description What comes of it shows in the deliveries.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description What the public API lists, for the event feed.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices
         * @description What the team was told of in the last 30 days, in both modes: webhook endpoints that were disabled. Newest first, at most 100.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Whether the first team has still to be made.
         * @example {
         *       "needed": true
         *     }
         */
        Setup: {
            /**
             * @description True until there is a team.
             * @example true
             */
            needed: boolean;
        };
        /**
         * @description The state of the installation.
         * @example {
         *       "data": {
         *         "needed": true
         *       }
         *     }
         */
        SetupResponse: {
            data: components["schemas"]["Setup"];
        };
        /**
         * @description The family of the error, for branching in code.
         * @example not_found_error
         * @enum {string}
         */
        ErrorType: "authentication_error" | "permission_error" | "validation_error" | "not_found_error" | "conflict_error" | "idempotency_error" | "rate_limit_error" | "api_error";
        /**
         * @description One thing that is wrong with a request.
         * @example {
         *       "path": "/body/unitPrice",
         *       "code": "minimum",
         *       "message": "must be >= 0"
         *     }
         */
        ErrorDetail: {
            /**
             * @description Where it is, as a JSON Pointer (RFC 6901) that begins with `/body`, `/query`, `/path` or `/header`.
             * @example /body/unitPrice
             */
            path: string;
            /**
             * @description The rule that was broken.
             * @example minimum
             */
            code: string;
            /**
             * @description An explanation for the developer who reads it.
             * @example must be >= 0
             */
            message: string;
        };
        /**
         * @description Every refusal and every failure looks like this.
         * @example {
         *       "error": {
         *         "type": "permission_error",
         *         "code": "role_insufficient",
         *         "message": "Only an Owner or Admin of the team may do this.",
         *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
         *         "retryable": false
         *       }
         *     }
         */
        Error: {
            /**
             * @description What went wrong.
             * @example {
             *       "type": "permission_error",
             *       "code": "role_insufficient",
             *       "message": "Only an Owner or Admin of the team may do this.",
             *       "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
             *       "retryable": false
             *     }
             */
            error: {
                type: components["schemas"]["ErrorType"];
                /**
                 * @description What exactly went wrong.
                 * @example role_insufficient
                 */
                code: string;
                /**
                 * @description An explanation for people.
                 * @example Only an Owner or Admin of the team may do this.
                 */
                message: string;
                /**
                 * @description The id of the request, the same as the `Request-Id` header.
                 * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
                 */
                request_id: string;
                /**
                 * @description Whether sending the very same request again may succeed.
                 * @example false
                 */
                retryable: boolean;
                /**
                 * @description The field that is at fault.
                 * @example email
                 */
                param?: string;
                /** @description All that is wrong with the request, place by place. */
                errors?: components["schemas"]["ErrorDetail"][];
                /**
                 * @description Where this code is explained, if it is one of the public API.
                 * @example /api/docs/errors#invalid_request
                 */
                docUrl?: string;
            };
        };
        /**
         * @description A name as people read it.
         * @example Ada Lovelace
         */
        Name: string;
        /**
         * @description A person's email address.
         * @example ada@acme.example
         */
        Email: string;
        /**
         * @description A new password: at least 10 characters, at most 72 bytes in UTF-8.
         * @example correct horse battery
         */
        Password: string;
        /**
         * @description The first team and its Owner.
         * @example {
         *       "code": "k3f9-x2m7-p8qa-z4tn",
         *       "teamName": "Acme Studio",
         *       "name": "Ada Lovelace",
         *       "email": "ada@acme.example",
         *       "password": "correct horse battery"
         *     }
         */
        FirstTeam: {
            /**
             * @description The set-up code that `npm run teams -- setup-code` prints on the server.
             * @example k3f9-x2m7-p8qa-z4tn
             */
            code: string;
            teamName: components["schemas"]["Name"];
            name: components["schemas"]["Name"];
            email: components["schemas"]["Email"];
            password: components["schemas"]["Password"];
        };
        /**
         * Format: uuid
         * @description A UUID (RFC 9562). Ids made later sort after ids made earlier.
         * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Id: string;
        /**
         * @description What a member may do. Owners and Admins manage keys and people; only an Owner makes another Owner.
         * @example ADMIN
         * @enum {string}
         */
        Role: "OWNER" | "ADMIN" | "MANAGER" | "MEMBER";
        /**
         * @description Who is signed in, for which team, in which role.
         * @example {
         *       "user": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *         "email": "ada@acme.example",
         *         "name": "Ada Lovelace"
         *       },
         *       "team": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
         *         "name": "Acme Studio"
         *       },
         *       "role": "OWNER",
         *       "teams": [
         *         {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
         *           "name": "Acme Studio"
         *         }
         *       ],
         *       "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
         *     }
         */
        Session: {
            /**
             * @description The person.
             * @example {
             *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *       "email": "ada@acme.example",
             *       "name": "Ada Lovelace"
             *     }
             */
            user: {
                id: components["schemas"]["Id"];
                email: components["schemas"]["Email"];
                name: components["schemas"]["Name"];
            };
            /**
             * @description The team they are working for.
             * @example {
             *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
             *       "name": "Acme Studio"
             *     }
             */
            team: {
                id: components["schemas"]["Id"];
                name: components["schemas"]["Name"];
            };
            role: components["schemas"]["Role"];
            /** @description All the teams they belong to. */
            teams: {
                id: components["schemas"]["Id"];
                name: components["schemas"]["Name"];
            }[];
            /**
             * @description Send it as `X-CSRF-Token` with every change.
             * @example dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA
             */
            csrfToken: string;
        };
        /**
         * @description The session.
         * @example {
         *       "data": {
         *         "user": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "email": "ada@acme.example",
         *           "name": "Ada Lovelace"
         *         },
         *         "team": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
         *           "name": "Acme Studio"
         *         },
         *         "role": "OWNER",
         *         "teams": [
         *           {
         *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
         *             "name": "Acme Studio"
         *           }
         *         ],
         *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
         *       }
         *     }
         */
        SessionResponse: {
            data: components["schemas"]["Session"];
        };
        /**
         * @description The session, if there is one.
         * @example {
         *       "data": {
         *         "user": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "email": "ada@acme.example",
         *           "name": "Ada Lovelace"
         *         },
         *         "team": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
         *           "name": "Acme Studio"
         *         },
         *         "role": "OWNER",
         *         "teams": [
         *           {
         *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
         *             "name": "Acme Studio"
         *           }
         *         ],
         *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
         *       }
         *     }
         */
        SessionStateResponse: {
            /** @description Null where nobody is signed in. */
            data: components["schemas"]["Session"] | null;
        };
        /**
         * @description Credentials.
         * @example {
         *       "email": "ada@acme.example",
         *       "password": "correct horse battery"
         *     }
         */
        SessionCreate: {
            email: components["schemas"]["Email"];
            /**
             * @description The current password.
             * @example correct horse battery
             */
            password: string;
        };
        /**
         * @description The team to work for.
         * @example {
         *       "teamId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20"
         *     }
         */
        TeamSwitch: {
            teamId: components["schemas"]["Id"];
        };
        /**
         * @description What to change.
         * @example {
         *       "name": "Ada King"
         *     }
         */
        AccountUpdate: {
            name: components["schemas"]["Name"];
        };
        /**
         * @description The current password and the new one.
         * @example {
         *       "currentPassword": "correct horse battery",
         *       "newPassword": "another horse staple"
         *     }
         */
        PasswordChange: {
            /**
             * @description The current password.
             * @example correct horse battery
             */
            currentPassword: string;
            newPassword: components["schemas"]["Password"];
        };
        /**
         * Format: date-time
         * @description A time in UTC with milliseconds (RFC 3339).
         * @example 2025-01-15T10:00:00.000Z
         */
        Timestamp: string;
        /**
         * @description A person in the team.
         * @example {
         *       "userId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "name": "Ada Lovelace",
         *       "email": "ada@acme.example",
         *       "role": "OWNER",
         *       "joinedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Member: {
            userId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            joinedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Everyone in the team.
         * @example {
         *       "data": [
         *         {
         *           "userId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Ada Lovelace",
         *           "email": "ada@acme.example",
         *           "role": "OWNER",
         *           "joinedAt": "2025-01-15T10:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        MemberList: {
            /** @description The members, Owners first, then by name. */
            data: components["schemas"]["Member"][];
        };
        /**
         * @description What to change.
         * @example {
         *       "role": "ADMIN"
         *     }
         */
        MemberUpdate: {
            role: components["schemas"]["Role"];
        };
        /**
         * @description The member.
         * @example {
         *       "data": {
         *         "userId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *         "name": "Ada Lovelace",
         *         "email": "ada@acme.example",
         *         "role": "OWNER",
         *         "joinedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        MemberResponse: {
            data: components["schemas"]["Member"];
        };
        /**
         * @description A postal address.
         * @example {
         *       "line1": "Coolsingel 40",
         *       "line2": null,
         *       "city": "Rotterdam",
         *       "region": null,
         *       "postalCode": "3011 AD",
         *       "country": "NL"
         *     }
         */
        Address: {
            /**
             * @description Street and number, or a post box.
             * @example Coolsingel 40
             */
            line1: string;
            /**
             * @description Floor, building, department.
             * @example Building C
             */
            line2: string | null;
            /**
             * @description City or town.
             * @example Rotterdam
             */
            city: string;
            /**
             * @description State, province or county.
             * @example South Holland
             */
            region: string | null;
            /**
             * @description Postal code.
             * @example 3011 AD
             */
            postalCode: string | null;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code.
             * @example NL
             */
            country: string;
        };
        /**
         * @description Who the team is on its invoices.
         * @example {
         *       "legalName": "Acme Studio B.V.",
         *       "email": "billing@acme.example",
         *       "taxId": "NL123456789B01",
         *       "address": {
         *         "line1": "Keizersgracht 1",
         *         "line2": null,
         *         "city": "Amsterdam",
         *         "region": null,
         *         "postalCode": "1015 CJ",
         *         "country": "NL"
         *       }
         *     }
         */
        Company: {
            /**
             * @description The name of the business in law; where it is null, invoices carry the name of the team.
             * @example Acme Studio B.V.
             */
            legalName: string | null;
            /**
             * @description Where customers write to about an invoice.
             * @example billing@acme.example
             */
            email: string | null;
            /**
             * @description The number under which the business pays tax, such as a VAT id.
             * @example NL123456789B01
             */
            taxId: string | null;
            /** @description Where the business is. */
            address: components["schemas"]["Address"] | null;
        };
        /**
         * @description Who the team is on its invoices.
         * @example {
         *       "data": {
         *         "legalName": "Acme Studio B.V.",
         *         "email": "billing@acme.example",
         *         "taxId": "NL123456789B01",
         *         "address": {
         *           "line1": "Keizersgracht 1",
         *           "line2": null,
         *           "city": "Amsterdam",
         *           "region": null,
         *           "postalCode": "1015 CJ",
         *           "country": "NL"
         *         }
         *       }
         *     }
         */
        CompanyResponse: {
            data: components["schemas"]["Company"];
        };
        /**
         * @description A postal address. It is replaced as a whole.
         * @example {
         *       "line1": "Coolsingel 40",
         *       "line2": null,
         *       "city": "Rotterdam",
         *       "region": null,
         *       "postalCode": "3011 AD",
         *       "country": "NL"
         *     }
         */
        AddressInput: {
            /**
             * @description Street and number, or a post box.
             * @example Coolsingel 40
             */
            line1: string;
            /**
             * @description Floor, building, department.
             * @example Building C
             */
            line2?: string | null;
            /**
             * @description City or town.
             * @example Rotterdam
             */
            city: string;
            /**
             * @description State, province or county.
             * @example South Holland
             */
            region?: string | null;
            /**
             * @description Postal code.
             * @example 3011 AD
             */
            postalCode?: string | null;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code.
             * @example NL
             */
            country: string;
        };
        /**
         * @description What to change.
         * @example {
         *       "legalName": "Acme Studio B.V.",
         *       "email": "billing@acme.example",
         *       "taxId": "NL123456789B01",
         *       "address": {
         *         "line1": "Keizersgracht 1",
         *         "line2": null,
         *         "city": "Amsterdam",
         *         "region": null,
         *         "postalCode": "1015 CJ",
         *         "country": "NL"
         *       }
         *     }
         */
        CompanyUpdate: {
            /**
             * @description The name of the business in law; where it is null, invoices carry the name of the team.
             * @example Acme Studio B.V.
             */
            legalName?: string | null;
            /**
             * @description Where customers write to about an invoice.
             * @example billing@acme.example
             */
            email?: string | null;
            /**
             * @description The number under which the business pays tax, such as a VAT id.
             * @example NL123456789B01
             */
            taxId?: string | null;
            /** @description Where the business is. It is replaced as a whole. */
            address?: components["schemas"]["AddressInput"] | null;
        };
        /**
         * @description An invitation that has not been taken up.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e23",
         *       "email": "grace@acme.example",
         *       "role": "MEMBER",
         *       "invitedBy": "ada@acme.example",
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "expiresAt": "2025-01-22T10:00:00.000Z"
         *     }
         */
        Invitation: {
            id: components["schemas"]["Id"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * @description The email of who invited them.
             * @example ada@acme.example
             */
            invitedBy: string;
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The open invitations.
         * @example {
         *       "data": [
         *         {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e23",
         *           "email": "grace@acme.example",
         *           "role": "MEMBER",
         *           "invitedBy": "ada@acme.example",
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "expiresAt": "2025-01-22T10:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        InvitationList: {
            /** @description Newest first. */
            data: components["schemas"]["Invitation"][];
        };
        /**
         * @description Whom to invite.
         * @example {
         *       "email": "grace@acme.example",
         *       "role": "MEMBER"
         *     }
         */
        InvitationCreate: {
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
        };
        /**
         * @description A new invitation with the token of its link, which is shown this once.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e23",
         *       "email": "grace@acme.example",
         *       "role": "MEMBER",
         *       "invitedBy": "ada@acme.example",
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "expiresAt": "2025-01-22T10:00:00.000Z",
         *       "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0"
         *     }
         */
        InvitationWithToken: {
            id: components["schemas"]["Id"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * @description The email of who invited them.
             * @example ada@acme.example
             */
            invitedBy: string;
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * @description The token of the one-time link.
             * @example 8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0
             */
            token: string;
        };
        /**
         * @description The new invitation.
         * @example {
         *       "data": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e23",
         *         "email": "grace@acme.example",
         *         "role": "MEMBER",
         *         "invitedBy": "ada@acme.example",
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "expiresAt": "2025-01-22T10:00:00.000Z",
         *         "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0"
         *       }
         *     }
         */
        InvitationCreated: {
            data: components["schemas"]["InvitationWithToken"];
        };
        /**
         * @description The token of a link.
         * @example {
         *       "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0"
         *     }
         */
        InvitationToken: {
            /**
             * @description The token of the one-time link.
             * @example 8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0
             */
            token: string;
        };
        /**
         * @description What the invited person sees.
         * @example {
         *       "teamName": "Acme Studio",
         *       "email": "grace@acme.example",
         *       "role": "MEMBER",
         *       "hasAccount": false
         *     }
         */
        InvitationPreview: {
            teamName: components["schemas"]["Name"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * @description Whether they have an account already and give its password, or make a new one.
             * @example false
             */
            hasAccount: boolean;
        };
        /**
         * @description The invitation.
         * @example {
         *       "data": {
         *         "teamName": "Acme Studio",
         *         "email": "grace@acme.example",
         *         "role": "MEMBER",
         *         "hasAccount": false
         *       }
         *     }
         */
        InvitationPreviewResponse: {
            data: components["schemas"]["InvitationPreview"];
        };
        /**
         * @description The link and the account to join with.
         * @example {
         *       "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0",
         *       "name": "Grace Hopper",
         *       "password": "correct horse battery"
         *     }
         */
        InvitationAcceptance: {
            /**
             * @description The token of the one-time link.
             * @example 8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0
             */
            token: string;
            name?: components["schemas"]["Name"];
            /**
             * @description The password of the account there is, or a new one.
             * @example correct horse battery
             */
            password: string;
        };
        /**
         * @description Which of the two isolated data sets a key works on.
         * @example test
         * @enum {string}
         */
        Mode: "live" | "test";
        /**
         * @description What a key may do.
         * @example READ_WRITE
         * @enum {string}
         */
        Scope: "READ_WRITE" | "READ_ONLY";
        /**
         * @description A key as its team sees it. Its token was shown once, when it was made.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *       "name": "Catalog sync",
         *       "mode": "test",
         *       "scope": "READ_WRITE",
         *       "last4": "x7Qa",
         *       "source": "settings",
         *       "status": "active",
         *       "rateLimit": null,
         *       "createdBy": "ada@acme.example",
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "lastUsedAt": "2025-01-15T10:00:00.000Z",
         *       "expiresAt": null,
         *       "revokedAt": null,
         *       "previousTokenExpiresAt": null,
         *       "usage": {
         *         "total": 1204,
         *         "daily": [
         *           120,
         *           180,
         *           160,
         *           201,
         *           190,
         *           153,
         *           200
         *         ]
         *       }
         *     }
         */
        ApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            mode: components["schemas"]["Mode"];
            scope: components["schemas"]["Scope"];
            /**
             * @description The end of its token.
             * @example x7Qa
             */
            last4: string;
            /**
             * @description Where it was made.
             * @example settings
             * @enum {string}
             */
            source: "settings" | "reference" | "command_line";
            /**
             * @description Whether it works.
             * @example active
             * @enum {string}
             */
            status: "active" | "expired" | "revoked";
            /**
             * @description Its own quota in requests per window; null for the default.
             * @example null
             */
            rateLimit: number | null;
            /**
             * @description Who made it.
             * @example ada@acme.example
             */
            createdBy: string;
            createdAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was last used, to the half minute.
             * @example 2025-01-15T10:00:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it stops working by itself.
             * @example null
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description After a roll: until when the token before still works.
             * @example null
             */
            previousTokenExpiresAt: string | null;
            /**
             * @description Its requests in the last 7 days.
             * @example {
             *       "total": 1204,
             *       "daily": [
             *         120,
             *         180,
             *         160,
             *         201,
             *         190,
             *         153,
             *         200
             *       ]
             *     }
             */
            usage: {
                /**
                 * @description All of them.
                 * @example 1204
                 */
                total: number;
                /** @description Day by day in UTC, today last. */
                daily: number[];
            };
        };
        /**
         * @description One page of keys.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *             "name": "Catalog sync",
         *             "mode": "test",
         *             "scope": "READ_WRITE",
         *             "last4": "x7Qa",
         *             "source": "settings",
         *             "status": "active",
         *             "rateLimit": null,
         *             "createdBy": "ada@acme.example",
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "lastUsedAt": "2025-01-15T10:00:00.000Z",
         *             "expiresAt": null,
         *             "revokedAt": null,
         *             "previousTokenExpiresAt": null,
         *             "usage": {
         *               "total": 1204,
         *               "daily": [
         *                 120,
         *                 180,
         *                 160,
         *                 201,
         *                 190,
         *                 153,
         *                 200
         *               ]
         *             }
         *           }
         *         ],
         *         "hasMore": false,
         *         "nextCursor": null
         *       }
         *     }
         */
        ApiKeyPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
             *           "name": "Catalog sync",
             *           "mode": "test",
             *           "scope": "READ_WRITE",
             *           "last4": "x7Qa",
             *           "source": "settings",
             *           "status": "active",
             *           "rateLimit": null,
             *           "createdBy": "ada@acme.example",
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "lastUsedAt": "2025-01-15T10:00:00.000Z",
             *           "expiresAt": null,
             *           "revokedAt": null,
             *           "previousTokenExpiresAt": null,
             *           "usage": {
             *             "total": 1204,
             *             "daily": [
             *               120,
             *               180,
             *               160,
             *               201,
             *               190,
             *               153,
             *               200
             *             ]
             *           }
             *         }
             *       ],
             *       "hasMore": false,
             *       "nextCursor": null
             *     }
             */
            data: {
                /** @description The items of this page. */
                data: components["schemas"]["ApiKey"][];
                /**
                 * @description Whether there is a next page.
                 * @example false
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page.
                 * @example null
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description What the key is for and what it may do.
         * @example {
         *       "name": "Catalog sync",
         *       "mode": "test",
         *       "scope": "READ_WRITE"
         *     }
         */
        ApiKeyCreate: {
            name: components["schemas"]["Name"];
            mode: components["schemas"]["Mode"];
            scope: components["schemas"]["Scope"];
            /**
             * @description When it stops working by itself; never if left out.
             * @example 7776000
             */
            expiresInSeconds?: number;
            /**
             * @description Its own quota in requests per window; the default if left out.
             * @example 1000
             */
            rateLimit?: number;
        };
        /**
         * @description A key with its token, which is shown this once.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *       "name": "Catalog sync",
         *       "mode": "test",
         *       "scope": "READ_WRITE",
         *       "last4": "x7Qa",
         *       "source": "settings",
         *       "status": "active",
         *       "rateLimit": null,
         *       "createdBy": "ada@acme.example",
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "lastUsedAt": "2025-01-15T10:00:00.000Z",
         *       "expiresAt": null,
         *       "revokedAt": null,
         *       "previousTokenExpiresAt": null,
         *       "usage": {
         *         "total": 1204,
         *         "daily": [
         *           120,
         *           180,
         *           160,
         *           201,
         *           190,
         *           153,
         *           200
         *         ]
         *       },
         *       "token": "pk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
         *     }
         */
        ApiKeyWithToken: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            mode: components["schemas"]["Mode"];
            scope: components["schemas"]["Scope"];
            /**
             * @description The end of its token.
             * @example x7Qa
             */
            last4: string;
            /**
             * @description Where it was made.
             * @example settings
             * @enum {string}
             */
            source: "settings" | "reference" | "command_line";
            /**
             * @description Whether it works.
             * @example active
             * @enum {string}
             */
            status: "active" | "expired" | "revoked";
            /**
             * @description Its own quota in requests per window; null for the default.
             * @example null
             */
            rateLimit: number | null;
            /**
             * @description Who made it.
             * @example ada@acme.example
             */
            createdBy: string;
            createdAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was last used, to the half minute.
             * @example 2025-01-15T10:00:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it stops working by itself.
             * @example null
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description After a roll: until when the token before still works.
             * @example null
             */
            previousTokenExpiresAt: string | null;
            /**
             * @description Its requests in the last 7 days.
             * @example {
             *       "total": 1204,
             *       "daily": [
             *         120,
             *         180,
             *         160,
             *         201,
             *         190,
             *         153,
             *         200
             *       ]
             *     }
             */
            usage: {
                /**
                 * @description All of them.
                 * @example 1204
                 */
                total: number;
                /** @description Day by day in UTC, today last. */
                daily: number[];
            };
            /**
             * @description The token. It is shown this once.
             * @example pk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
             */
            token: string;
        };
        /**
         * @description The key and its token.
         * @example {
         *       "data": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *         "name": "Catalog sync",
         *         "mode": "test",
         *         "scope": "READ_WRITE",
         *         "last4": "x7Qa",
         *         "source": "settings",
         *         "status": "active",
         *         "rateLimit": null,
         *         "createdBy": "ada@acme.example",
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
         *         "expiresAt": null,
         *         "revokedAt": null,
         *         "previousTokenExpiresAt": null,
         *         "usage": {
         *           "total": 1204,
         *           "daily": [
         *             120,
         *             180,
         *             160,
         *             201,
         *             190,
         *             153,
         *             200
         *           ]
         *         },
         *         "token": "pk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
         *       }
         *     }
         */
        ApiKeyTokenResponse: {
            data: components["schemas"]["ApiKeyWithToken"];
        };
        /**
         * @description The key.
         * @example {
         *       "data": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *         "name": "Catalog sync",
         *         "mode": "test",
         *         "scope": "READ_WRITE",
         *         "last4": "x7Qa",
         *         "source": "settings",
         *         "status": "active",
         *         "rateLimit": null,
         *         "createdBy": "ada@acme.example",
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
         *         "expiresAt": null,
         *         "revokedAt": null,
         *         "previousTokenExpiresAt": null,
         *         "usage": {
         *           "total": 1204,
         *           "daily": [
         *             120,
         *             180,
         *             160,
         *             201,
         *             190,
         *             153,
         *             200
         *           ]
         *         }
         *       }
         *     }
         */
        ApiKeyResponse: {
            data: components["schemas"]["ApiKey"];
        };
        /**
         * @description What to change.
         * @example {
         *       "name": "Shop sync"
         *     }
         */
        ApiKeyUpdate: {
            name: components["schemas"]["Name"];
        };
        /**
         * @description How long the token before stays valid.
         * @example {
         *       "overlapSeconds": 86400
         *     }
         */
        ApiKeyRoll: {
            /**
             * @description From 0 (it ends at once) to 7 days.
             * @example 86400
             */
            overlapSeconds: number;
        };
        /**
         * @description One thing that was done.
         * @example {
         *       "id": "42",
         *       "at": "2025-01-15T10:00:00.000Z",
         *       "actor": "ada@acme.example",
         *       "action": "api_key.renamed",
         *       "ip": "203.0.113.7",
         *       "details": {
         *         "name": "Shop sync",
         *         "previousName": "Catalog sync"
         *       }
         *     }
         */
        AuditEntry: {
            /**
             * @description The number of the entry.
             * @example 42
             */
            id: string;
            at: components["schemas"]["Timestamp"];
            /**
             * @description Who did it.
             * @example ada@acme.example
             */
            actor: string;
            /**
             * @description What was done.
             * @example api_key.renamed
             */
            action: string;
            /**
             * @description From where; null where it was not the browser.
             * @example 203.0.113.7
             */
            ip: string | null;
            /**
             * @description What changed.
             * @example {
             *       "name": "Shop sync",
             *       "previousName": "Catalog sync"
             *     }
             */
            details: {
                [key: string]: string | number | boolean | null;
            };
        };
        /**
         * @description The newest entries.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "42",
         *             "at": "2025-01-15T10:00:00.000Z",
         *             "actor": "ada@acme.example",
         *             "action": "api_key.renamed",
         *             "ip": "203.0.113.7",
         *             "details": {
         *               "name": "Shop sync",
         *               "previousName": "Catalog sync"
         *             }
         *           }
         *         ],
         *         "hasMore": false,
         *         "nextCursor": null
         *       }
         *     }
         */
        AuditPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "42",
             *           "at": "2025-01-15T10:00:00.000Z",
             *           "actor": "ada@acme.example",
             *           "action": "api_key.renamed",
             *           "ip": "203.0.113.7",
             *           "details": {
             *             "name": "Shop sync",
             *             "previousName": "Catalog sync"
             *           }
             *         }
             *       ],
             *       "hasMore": false,
             *       "nextCursor": null
             *     }
             */
            data: {
                /** @description The items of this page. */
                data: components["schemas"]["AuditEntry"][];
                /**
                 * @description Whether there is a next page.
                 * @example false
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page.
                 * @example null
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description The requests of an hour or a day.
         * @example {
         *       "at": "2025-01-15T10:00:00.000Z",
         *       "requests": 120,
         *       "errors": 3
         *     }
         */
        UsagePoint: {
            at: components["schemas"]["Timestamp"];
            /**
             * @description All requests.
             * @example 120
             */
            requests: number;
            /**
             * @description Those that were answered with 4xx or 5xx.
             * @example 3
             */
            errors: number;
        };
        /**
         * @description Requests over time, without gaps.
         * @example {
         *       "interval": "day",
         *       "points": [
         *         {
         *           "at": "2025-01-15T10:00:00.000Z",
         *           "requests": 120,
         *           "errors": 3
         *         }
         *       ]
         *     }
         */
        Usage: {
            /**
             * @description What a point stands for.
             * @example day
             * @enum {string}
             */
            interval: "hour" | "day";
            /** @description Oldest first. */
            points: components["schemas"]["UsagePoint"][];
        };
        /**
         * @description The usage.
         * @example {
         *       "data": {
         *         "interval": "day",
         *         "points": [
         *           {
         *             "at": "2025-01-15T10:00:00.000Z",
         *             "requests": 120,
         *             "errors": 3
         *           }
         *         ]
         *       }
         *     }
         */
        UsageResponse: {
            data: components["schemas"]["Usage"];
        };
        /**
         * @description What the key may do.
         * @example {
         *       "mode": "test",
         *       "scope": "READ_ONLY"
         *     }
         */
        ReferenceKeyCreate: {
            /**
             * @description Which data it works on.
             * @default test
             * @example test
             * @enum {string}
             */
            mode?: "live" | "test";
            scope: components["schemas"]["Scope"];
        };
        /**
         * @description One request to the API, without its body.
         * @example {
         *       "id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
         *       "at": "2025-01-15T10:00:00.000Z",
         *       "key": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *         "name": "Catalog sync",
         *         "mode": "test",
         *         "last4": "x7Qa"
         *       },
         *       "method": "GET",
         *       "path": "/api/v1/products",
         *       "status": 200,
         *       "durationMs": 4.2,
         *       "errorCode": null
         *     }
         */
        LoggedRequest: {
            /**
             * @description The id that its reply carried.
             * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
             */
            id: string;
            at: components["schemas"]["Timestamp"];
            /**
             * @description The key it carried.
             * @example {
             *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
             *       "name": "Catalog sync",
             *       "mode": "test",
             *       "last4": "x7Qa"
             *     }
             */
            key: {
                id: components["schemas"]["Id"];
                name: components["schemas"]["Name"];
                mode: components["schemas"]["Mode"];
                /**
                 * @description The end of its token.
                 * @example x7Qa
                 */
                last4: string;
            };
            /**
             * @description Its method.
             * @example GET
             */
            method: string;
            /**
             * @description Its path, without the query.
             * @example /api/v1/products
             */
            path: string;
            /**
             * @description The status of the reply; null where the client did not wait for it.
             * @example 200
             */
            status: number | null;
            /**
             * @description How long it took, in milliseconds.
             * @example 4.2
             */
            durationMs: number;
            /**
             * @description The code of the error, if it was one.
             * @example null
             */
            errorCode: string | null;
        };
        /**
         * @description One page of requests.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
         *             "at": "2025-01-15T10:00:00.000Z",
         *             "key": {
         *               "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *               "name": "Catalog sync",
         *               "mode": "test",
         *               "last4": "x7Qa"
         *             },
         *             "method": "GET",
         *             "path": "/api/v1/products",
         *             "status": 200,
         *             "durationMs": 4.2,
         *             "errorCode": null
         *           }
         *         ],
         *         "hasMore": false,
         *         "nextCursor": null
         *       }
         *     }
         */
        LoggedRequestPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
             *           "at": "2025-01-15T10:00:00.000Z",
             *           "key": {
             *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
             *             "name": "Catalog sync",
             *             "mode": "test",
             *             "last4": "x7Qa"
             *           },
             *           "method": "GET",
             *           "path": "/api/v1/products",
             *           "status": 200,
             *           "durationMs": 4.2,
             *           "errorCode": null
             *         }
             *       ],
             *       "hasMore": false,
             *       "nextCursor": null
             *     }
             */
            data: {
                /** @description The items of this page. */
                data: components["schemas"]["LoggedRequest"][];
                /**
                 * @description Whether there is a next page.
                 * @example false
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page.
                 * @example null
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description The request.
         * @example {
         *       "data": {
         *         "id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
         *         "at": "2025-01-15T10:00:00.000Z",
         *         "key": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
         *           "name": "Catalog sync",
         *           "mode": "test",
         *           "last4": "x7Qa"
         *         },
         *         "method": "GET",
         *         "path": "/api/v1/products",
         *         "status": 200,
         *         "durationMs": 4.2,
         *         "errorCode": null
         *       }
         *     }
         */
        LoggedRequestResponse: {
            data: components["schemas"]["LoggedRequest"];
        };
        /**
         * @description A reset of the test data and how far it is.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e27",
         *       "status": "running",
         *       "deletedRows": 4000,
         *       "totalRows": 10000,
         *       "requestedBy": "ada@acme.example",
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "finishedAt": null
         *     }
         */
        SandboxReset: {
            id: components["schemas"]["Id"];
            /**
             * @description Where it stands.
             * @example running
             * @enum {string}
             */
            status: "queued" | "running" | "done" | "failed";
            /**
             * @description How many rows are gone.
             * @example 4000
             */
            deletedRows: number;
            /**
             * @description Of how many; null until they are counted.
             * @example 10000
             */
            totalRows: number | null;
            /**
             * @description Who asked for it.
             * @example ada@acme.example
             */
            requestedBy: string;
            createdAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was done or had failed.
             * @example null
             */
            finishedAt: string | null;
        };
        /**
         * @description The last reset, if there was one.
         * @example {
         *       "data": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e27",
         *         "status": "running",
         *         "deletedRows": 4000,
         *         "totalRows": 10000,
         *         "requestedBy": "ada@acme.example",
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "finishedAt": null
         *       }
         *     }
         */
        SandboxResetStateResponse: {
            /** @description Null where there was none. */
            data: components["schemas"]["SandboxReset"] | null;
        };
        /**
         * @description The confirmation.
         * @example {
         *       "confirmation": "reset test data"
         *     }
         */
        SandboxResetCreate: {
            /**
             * @description These very words.
             * @example reset test data
             * @constant
             */
            confirmation: "reset test data";
        };
        /**
         * @description The reset.
         * @example {
         *       "data": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e27",
         *         "status": "running",
         *         "deletedRows": 4000,
         *         "totalRows": 10000,
         *         "requestedBy": "ada@acme.example",
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "finishedAt": null
         *       }
         *     }
         */
        SandboxResetResponse: {
            data: components["schemas"]["SandboxReset"];
        };
        /**
         * @description A type of event, or `*` for all.
         * @example invoice.paid
         * @enum {string}
         */
        EventSelection: "*" | "product.created" | "product.updated" | "product.archived" | "product.restored" | "customer.created" | "customer.updated" | "customer.deleted" | "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.sent" | "invoice.viewed" | "invoice.partially_paid" | "invoice.paid" | "invoice.voided" | "document.created" | "document.updated" | "document.version_created" | "document.archived" | "document.restored" | "link.created" | "link.updated" | "link.deleted" | "visit.started" | "visit.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.deleted" | "webhook_endpoint.disabled" | "webhook_endpoint.test";
        /**
         * @description An address of yours that events are sent to.
         * @example {
         *       "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "url": "https://hooks.acme.example/paperlink",
         *       "description": "Bookkeeping",
         *       "events": [
         *         "invoice.sent",
         *         "invoice.paid"
         *       ],
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "disabledAt": null,
         *       "failingSince": null,
         *       "previousSecretExpiresAt": null,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        WebhookEndpoint: {
            id: components["schemas"]["Id"];
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url: string;
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description: string | null;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events: components["schemas"]["EventSelection"][];
            /**
             * @description Whether events are sent to it.
             * @example enabled
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /**
             * @description Why it is disabled: it answered 410 (`gone`), failed for 5 days (`failing`), or somebody disabled it (`request`).
             * @example null
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | "request" | null;
            /**
             * Format: date-time
             * @description When it was disabled.
             * @example 2025-01-15T11:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first failed attempt since the last success; null while healthy. That it changes causes no event and leaves `updatedAt` as it is.
             * @example 2025-01-15T11:30:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are also signed with the secret before the last rotation.
             * @example 2025-01-15T11:30:00.000Z
             */
            previousSecretExpiresAt: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of webhook endpoints.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *             "url": "https://hooks.acme.example/paperlink",
         *             "description": "Bookkeeping",
         *             "events": [
         *               "invoice.sent",
         *               "invoice.paid"
         *             ],
         *             "status": "enabled",
         *             "disabledReason": null,
         *             "disabledAt": null,
         *             "failingSince": null,
         *             "previousSecretExpiresAt": null,
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T10:00:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        WebhookEndpointPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
             *           "url": "https://hooks.acme.example/paperlink",
             *           "description": "Bookkeeping",
             *           "events": [
             *             "invoice.sent",
             *             "invoice.paid"
             *           ],
             *           "status": "enabled",
             *           "disabledReason": null,
             *           "disabledAt": null,
             *           "failingSince": null,
             *           "previousSecretExpiresAt": null,
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T10:00:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The webhook endpoints of this page. */
                data: components["schemas"]["WebhookEndpoint"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A webhook endpoint to add.
         * @example {
         *       "url": "https://hooks.acme.example/paperlink",
         *       "events": [
         *         "invoice.sent",
         *         "invoice.paid"
         *       ],
         *       "description": "Bookkeeping"
         *     }
         */
        WebhookEndpointCreate: {
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url: string;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events: components["schemas"]["EventSelection"][];
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description?: string | null;
        };
        /**
         * @description A webhook endpoint with its new secret.
         * @example {
         *       "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "url": "https://hooks.acme.example/paperlink",
         *       "description": "Bookkeeping",
         *       "events": [
         *         "invoice.sent",
         *         "invoice.paid"
         *       ],
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "disabledAt": null,
         *       "failingSince": null,
         *       "previousSecretExpiresAt": null,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z",
         *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
         *     }
         */
        WebhookEndpointWithSecret: {
            id: components["schemas"]["Id"];
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url: string;
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description: string | null;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events: components["schemas"]["EventSelection"][];
            /**
             * @description Whether events are sent to it.
             * @example enabled
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /**
             * @description Why it is disabled: it answered 410 (`gone`), failed for 5 days (`failing`), or somebody disabled it (`request`).
             * @example null
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | "request" | null;
            /**
             * Format: date-time
             * @description When it was disabled.
             * @example 2025-01-15T11:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first failed attempt since the last success; null while healthy. That it changes causes no event and leaves `updatedAt` as it is.
             * @example 2025-01-15T11:30:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are also signed with the secret before the last rotation.
             * @example 2025-01-15T11:30:00.000Z
             */
            previousSecretExpiresAt: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /**
             * @description Signs what is sent to the endpoint. It is shown here and never again.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        /**
         * @description One webhook endpoint with its new secret.
         * @example {
         *       "data": {
         *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "url": "https://hooks.acme.example/paperlink",
         *         "description": "Bookkeeping",
         *         "events": [
         *           "invoice.sent",
         *           "invoice.paid"
         *         ],
         *         "status": "enabled",
         *         "disabledReason": null,
         *         "disabledAt": null,
         *         "failingSince": null,
         *         "previousSecretExpiresAt": null,
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z",
         *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
         *       }
         *     }
         */
        WebhookEndpointWithSecretResponse: {
            data: components["schemas"]["WebhookEndpointWithSecret"];
        };
        /**
         * @description One webhook endpoint.
         * @example {
         *       "data": {
         *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "url": "https://hooks.acme.example/paperlink",
         *         "description": "Bookkeeping",
         *         "events": [
         *           "invoice.sent",
         *           "invoice.paid"
         *         ],
         *         "status": "enabled",
         *         "disabledReason": null,
         *         "disabledAt": null,
         *         "failingSince": null,
         *         "previousSecretExpiresAt": null,
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        WebhookEndpointResponse: {
            data: components["schemas"]["WebhookEndpoint"];
        };
        /**
         * @description The fields of a webhook endpoint to change.
         * @example {
         *       "events": [
         *         "*"
         *       ],
         *       "status": "enabled"
         *     }
         */
        WebhookEndpointUpdate: {
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url?: string;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events?: components["schemas"]["EventSelection"][];
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description?: string | null;
            /**
             * @description `disabled` stops sending, `enabled` starts it again.
             * @example enabled
             * @enum {string}
             */
            status?: "enabled" | "disabled";
        };
        /**
         * @description What happened to which kind of resource.
         * @example product.updated
         * @enum {string}
         */
        EventType: "product.created" | "product.updated" | "product.archived" | "product.restored" | "customer.created" | "customer.updated" | "customer.deleted" | "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.sent" | "invoice.viewed" | "invoice.partially_paid" | "invoice.paid" | "invoice.voided" | "document.created" | "document.updated" | "document.version_created" | "document.archived" | "document.restored" | "link.created" | "link.updated" | "link.deleted" | "visit.started" | "visit.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.deleted" | "webhook_endpoint.disabled" | "webhook_endpoint.test";
        /**
         * @description One attempt to deliver an event.
         * @example {
         *       "number": 1,
         *       "attemptedAt": "2025-01-15T11:30:00.000Z",
         *       "durationMs": 184,
         *       "url": "https://hooks.acme.example/paperlink",
         *       "responseStatus": 503,
         *       "responseBody": "upstream unavailable",
         *       "error": "response_status"
         *     }
         */
        WebhookAttempt: {
            /**
             * @description Which attempt it was.
             * @example 1
             */
            number: number;
            attemptedAt: components["schemas"]["Timestamp"];
            /**
             * @description How long it took, in milliseconds.
             * @example 184
             */
            durationMs: number;
            /**
             * Format: uri
             * @description The address of the endpoint at that moment; null with `payload_invalid`.
             * @example https://hooks.acme.example/paperlink
             */
            url: string | null;
            /**
             * @description The status that came back; null when none did.
             * @example 503
             */
            responseStatus: number | null;
            /**
             * @description The first 1 kB of what came back, as text.
             * @example upstream unavailable
             */
            responseBody: string | null;
            /**
             * @description Why it failed; null when it succeeded. `address_refused`: the address is not on the public internet. `payload_invalid`: our fault, nothing was sent.
             * @example response_status
             * @enum {string|null}
             */
            error: "response_status" | "timeout" | "connection_failed" | "tls_failed" | "address_refused" | "response_too_large" | "payload_invalid" | null;
        };
        /**
         * @description The delivery of one event to one endpoint.
         * @example {
         *       "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *       "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "eventType": "invoice.paid",
         *       "status": "pending",
         *       "attemptCount": 1,
         *       "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *       "lastAttempt": {
         *         "number": 1,
         *         "attemptedAt": "2025-01-15T11:30:00.000Z",
         *         "durationMs": 184,
         *         "url": "https://hooks.acme.example/paperlink",
         *         "responseStatus": 503,
         *         "responseBody": "upstream unavailable",
         *         "error": "response_status"
         *       },
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "updatedAt": "2025-01-15T11:30:00.000Z"
         *     }
         */
        WebhookDelivery: {
            id: components["schemas"]["Id"];
            endpointId: components["schemas"]["Id"];
            eventId: components["schemas"]["Id"];
            eventType: components["schemas"]["EventType"];
            /**
             * @description `pending` while attempts are still to come, `failed` once the last one failed or the endpoint was disabled.
             * @example pending
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attemptCount: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; null when there is none.
             * @example 2025-01-15T11:30:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description The last attempt; null before the first. */
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of deliveries.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *             "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *             "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *             "eventType": "invoice.paid",
         *             "status": "pending",
         *             "attemptCount": 1,
         *             "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *             "lastAttempt": {
         *               "number": 1,
         *               "attemptedAt": "2025-01-15T11:30:00.000Z",
         *               "durationMs": 184,
         *               "url": "https://hooks.acme.example/paperlink",
         *               "responseStatus": 503,
         *               "responseBody": "upstream unavailable",
         *               "error": "response_status"
         *             },
         *             "createdAt": "2025-01-15T11:30:00.000Z",
         *             "updatedAt": "2025-01-15T11:30:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        WebhookDeliveryPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
             *           "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
             *           "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
             *           "eventType": "invoice.paid",
             *           "status": "pending",
             *           "attemptCount": 1,
             *           "nextAttemptAt": "2025-01-15T11:30:05.000Z",
             *           "lastAttempt": {
             *             "number": 1,
             *             "attemptedAt": "2025-01-15T11:30:00.000Z",
             *             "durationMs": 184,
             *             "url": "https://hooks.acme.example/paperlink",
             *             "responseStatus": 503,
             *             "responseBody": "upstream unavailable",
             *             "error": "response_status"
             *           },
             *           "createdAt": "2025-01-15T11:30:00.000Z",
             *           "updatedAt": "2025-01-15T11:30:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The deliveries of this page. */
                data: components["schemas"]["WebhookDelivery"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description Which deliveries to make again.
         * @example {
         *       "since": "2025-01-15T10:00:00.000Z"
         *     }
         */
        WebhookRedelivery: {
            since: components["schemas"]["Timestamp"];
        };
        /**
         * @description What is made again.
         * @example {
         *       "count": 17
         *     }
         */
        WebhookRedeliveryResult: {
            /**
             * @description How many deliveries.
             * @example 17
             */
            count: number;
        };
        /**
         * @description The outcome.
         * @example {
         *       "data": {
         *         "count": 17
         *       }
         *     }
         */
        WebhookRedeliveryResponse: {
            data: components["schemas"]["WebhookRedeliveryResult"];
        };
        /**
         * @description The delivery of one event to one endpoint, with what is sent and all that came back.
         * @example {
         *       "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *       "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "eventType": "invoice.paid",
         *       "status": "pending",
         *       "attemptCount": 1,
         *       "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *       "lastAttempt": {
         *         "number": 1,
         *         "attemptedAt": "2025-01-15T11:30:00.000Z",
         *         "durationMs": 184,
         *         "url": "https://hooks.acme.example/paperlink",
         *         "responseStatus": 503,
         *         "responseBody": "upstream unavailable",
         *         "error": "response_status"
         *       },
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "updatedAt": "2025-01-15T11:30:00.000Z",
         *       "request": {
         *         "url": "https://hooks.acme.example/paperlink",
         *         "headers": {
         *           "content-type": "application/json",
         *           "user-agent": "PaperLink-Webhooks/1",
         *           "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
         *         },
         *         "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
         *       },
         *       "attempts": [
         *         {
         *           "number": 1,
         *           "attemptedAt": "2025-01-15T11:30:00.000Z",
         *           "durationMs": 184,
         *           "url": "https://hooks.acme.example/paperlink",
         *           "responseStatus": 503,
         *           "responseBody": "upstream unavailable",
         *           "error": "response_status"
         *         }
         *       ]
         *     }
         */
        WebhookDeliveryDetail: {
            id: components["schemas"]["Id"];
            endpointId: components["schemas"]["Id"];
            eventId: components["schemas"]["Id"];
            eventType: components["schemas"]["EventType"];
            /**
             * @description `pending` while attempts are still to come, `failed` once the last one failed or the endpoint was disabled.
             * @example pending
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attemptCount: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; null when there is none.
             * @example 2025-01-15T11:30:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description The last attempt; null before the first. */
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /**
             * @description What is sent. Each attempt adds `webhook-timestamp` and `webhook-signature`.
             * @example {
             *       "url": "https://hooks.acme.example/paperlink",
             *       "headers": {
             *         "content-type": "application/json",
             *         "user-agent": "PaperLink-Webhooks/1",
             *         "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
             *       },
             *       "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
             *     }
             */
            request: {
                /**
                 * Format: uri
                 * @description The address of the endpoint as it is now, where the next attempt would go.
                 * @example https://hooks.acme.example/paperlink
                 */
                url: string;
                /**
                 * @description The headers that are the same on every attempt.
                 * @example {
                 *       "content-type": "application/json",
                 *       "user-agent": "PaperLink-Webhooks/1",
                 *       "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
                 *     }
                 */
                headers: {
                    [key: string]: string;
                };
                /**
                 * @description The exact body.
                 * @example {"id":"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f","type":"invoice.paid"}
                 */
                body: string;
            };
            /** @description The attempts, the newest first, at most 100 of them. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        /**
         * @description One delivery in full.
         * @example {
         *       "data": {
         *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *         "eventType": "invoice.paid",
         *         "status": "pending",
         *         "attemptCount": 1,
         *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *         "lastAttempt": {
         *           "number": 1,
         *           "attemptedAt": "2025-01-15T11:30:00.000Z",
         *           "durationMs": 184,
         *           "url": "https://hooks.acme.example/paperlink",
         *           "responseStatus": 503,
         *           "responseBody": "upstream unavailable",
         *           "error": "response_status"
         *         },
         *         "createdAt": "2025-01-15T11:30:00.000Z",
         *         "updatedAt": "2025-01-15T11:30:00.000Z",
         *         "request": {
         *           "url": "https://hooks.acme.example/paperlink",
         *           "headers": {
         *             "content-type": "application/json",
         *             "user-agent": "PaperLink-Webhooks/1",
         *             "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
         *           },
         *           "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
         *         },
         *         "attempts": [
         *           {
         *             "number": 1,
         *             "attemptedAt": "2025-01-15T11:30:00.000Z",
         *             "durationMs": 184,
         *             "url": "https://hooks.acme.example/paperlink",
         *             "responseStatus": 503,
         *             "responseBody": "upstream unavailable",
         *             "error": "response_status"
         *           }
         *         ]
         *       }
         *     }
         */
        WebhookDeliveryDetailResponse: {
            data: components["schemas"]["WebhookDeliveryDetail"];
        };
        /**
         * @description One delivery.
         * @example {
         *       "data": {
         *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *         "eventType": "invoice.paid",
         *         "status": "pending",
         *         "attemptCount": 1,
         *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *         "lastAttempt": {
         *           "number": 1,
         *           "attemptedAt": "2025-01-15T11:30:00.000Z",
         *           "durationMs": 184,
         *           "url": "https://hooks.acme.example/paperlink",
         *           "responseStatus": 503,
         *           "responseBody": "upstream unavailable",
         *           "error": "response_status"
         *         },
         *         "createdAt": "2025-01-15T11:30:00.000Z",
         *         "updatedAt": "2025-01-15T11:30:00.000Z"
         *       }
         *     }
         */
        WebhookDeliveryResponse: {
            data: components["schemas"]["WebhookDelivery"];
        };
        /**
         * @description The test event that is on its way.
         * @example {
         *       "eventId": "01946e62-4f70-7da6-b203-4c5d6e7f8091"
         *     }
         */
        WebhookTest: {
            eventId: components["schemas"]["Id"];
        };
        /**
         * @description One test.
         * @example {
         *       "data": {
         *         "eventId": "01946e62-4f70-7da6-b203-4c5d6e7f8091"
         *       }
         *     }
         */
        WebhookTestResponse: {
            data: components["schemas"]["WebhookTest"];
        };
        /**
         * Format: currency
         * @description A currency in circulation, by its ISO 4217 code.
         * @example EUR
         */
        CurrencyCode: string;
        /**
         * @description Up to 50 pairs of your own. Keys have at most 40 characters, values at most 500.
         * @example {
         *       "season": "spring"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /**
         * @description Something you sell.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "name": "Strategy workshop",
         *       "description": "Half a day with your leadership team.",
         *       "sku": "CONS-01",
         *       "unitPrice": 120,
         *       "currency": "EUR",
         *       "taxRate": 21,
         *       "type": "SERVICES",
         *       "unitOfMeasure": "hr",
         *       "status": "active",
         *       "externalId": "sku-1042",
         *       "metadata": {
         *         "season": "spring"
         *       },
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Product: {
            id: components["schemas"]["Id"];
            /**
             * @description What it is called on an invoice.
             * @example Strategy workshop
             */
            name: string;
            /**
             * @description What it is, in plain text.
             * @example Half a day with your leadership team.
             */
            description: string | null;
            /**
             * @description Your stock-keeping unit, unique in your team and mode.
             * @example CONS-01
             */
            sku: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice: number;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals.
             * @example 21
             */
            taxRate: number | null;
            /**
             * @description What kind of thing it is, in your own words.
             * @example SERVICES
             */
            type: string;
            /**
             * @description What one unit is.
             * @example hr
             */
            unitOfMeasure: string;
            /**
             * @description Whether the product is in the catalog.
             * @example active
             * @enum {string}
             */
            status: "active" | "archived";
            /**
             * @description Your own id for the product, unique in your team and mode.
             * @example sku-1042
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a product.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "product.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "sku": "CONS-01",
         *           "unitPrice": 135.5,
         *           "currency": "EUR",
         *           "taxRate": 21,
         *           "type": "SERVICES",
         *           "unitOfMeasure": "hr",
         *           "status": "active",
         *           "externalId": "sku-1042",
         *           "metadata": {
         *             "season": "spring"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T11:30:00.000Z"
         *         },
         *         "previous": {
         *           "unitPrice": 120
         *         }
         *       }
         *     }
         */
        ProductEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "product.created" | "product.updated" | "product.archived" | "product.restored";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The product after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *         "name": "Strategy workshop",
             *         "description": "Half a day with your leadership team.",
             *         "sku": "CONS-01",
             *         "unitPrice": 135.5,
             *         "currency": "EUR",
             *         "taxRate": 21,
             *         "type": "SERVICES",
             *         "unitOfMeasure": "hr",
             *         "status": "active",
             *         "externalId": "sku-1042",
             *         "metadata": {
             *           "season": "spring"
             *         },
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T11:30:00.000Z"
             *       },
             *       "previous": {
             *         "unitPrice": 120
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Product"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "unitPrice": 120
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description Somebody you send invoices to.
         * @example {
         *       "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *       "type": "company",
         *       "name": "Blue Harbor Logistics",
         *       "email": "billing@blueharbor.example",
         *       "phone": "+31 10 555 0100",
         *       "address": {
         *         "line1": "Coolsingel 40",
         *         "line2": null,
         *         "city": "Rotterdam",
         *         "region": null,
         *         "postalCode": "3011 AD",
         *         "country": "NL"
         *       },
         *       "taxId": "NL812345678B01",
         *       "currency": "EUR",
         *       "externalId": "crm-2291",
         *       "metadata": {
         *         "segment": "shipping"
         *       },
         *       "deleted": false,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Customer: {
            id: components["schemas"]["Id"];
            /**
             * @description Whether it is a company or a person.
             * @example company
             * @enum {string}
             */
            type: "company" | "individual";
            /**
             * @description The name on invoices.
             * @example Blue Harbor Logistics
             */
            name: string;
            /**
             * Format: email
             * @description Where invoices are sent to.
             * @example billing@blueharbor.example
             */
            email: string | null;
            /**
             * @description A telephone number, in any form.
             * @example +31 10 555 0100
             */
            phone: string | null;
            /** @description The billing address. */
            address: components["schemas"]["Address"] | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId: string | null;
            /**
             * Format: currency
             * @description The currency of the customer's invoices where they name none.
             * @example EUR
             */
            currency: string | null;
            /**
             * @description Your own id for the customer, unique in your team and mode.
             * @example crm-2291
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * @description Whether the customer was deleted. Deleted customers appear in lists with `updatedSince` alone, for 30 days.
             * @example false
             */
            deleted: boolean;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a customer.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "customer.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *           "type": "company",
         *           "name": "Blue Harbor Logistics",
         *           "email": "billing@blueharbor.example",
         *           "phone": "+31 10 555 0100",
         *           "address": {
         *             "line1": "Coolsingel 40",
         *             "line2": null,
         *             "city": "Rotterdam",
         *             "region": null,
         *             "postalCode": "3011 AD",
         *             "country": "NL"
         *           },
         *           "taxId": "NL812345678B01",
         *           "currency": "EUR",
         *           "externalId": "crm-2291",
         *           "metadata": {
         *             "segment": "shipping"
         *           },
         *           "deleted": false,
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "email": "accounts@blueharbor.example"
         *         }
         *       }
         *     }
         */
        CustomerEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.created" | "customer.updated" | "customer.deleted";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The customer after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
             *         "type": "company",
             *         "name": "Blue Harbor Logistics",
             *         "email": "billing@blueharbor.example",
             *         "phone": "+31 10 555 0100",
             *         "address": {
             *           "line1": "Coolsingel 40",
             *           "line2": null,
             *           "city": "Rotterdam",
             *           "region": null,
             *           "postalCode": "3011 AD",
             *           "country": "NL"
             *         },
             *         "taxId": "NL812345678B01",
             *         "currency": "EUR",
             *         "externalId": "crm-2291",
             *         "metadata": {
             *           "segment": "shipping"
             *         },
             *         "deleted": false,
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "email": "accounts@blueharbor.example"
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Customer"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "email": "accounts@blueharbor.example"
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description Who an invoice is from, or to, as it was when the invoice was sent.
         * @example {
         *       "name": "Blue Harbor Logistics",
         *       "email": "billing@blueharbor.example",
         *       "taxId": "NL812345678B01",
         *       "address": {
         *         "line1": "Coolsingel 40",
         *         "line2": null,
         *         "city": "Rotterdam",
         *         "region": null,
         *         "postalCode": "3011 AD",
         *         "country": "NL"
         *       }
         *     }
         */
        InvoiceParty: {
            /**
             * @description Name.
             * @example Blue Harbor Logistics
             */
            name: string;
            /**
             * @description Email address.
             * @example billing@blueharbor.example
             */
            email: string | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId: string | null;
            /** @description Postal address. */
            address: components["schemas"]["Address"] | null;
        };
        /**
         * @description A percentage or a fixed amount off. An amount has at most the digits of the currency.
         * @example {
         *       "type": "percent",
         *       "value": 10
         *     }
         */
        Discount: {
            /**
             * @description What `value` is.
             * @example percent
             * @enum {string}
             */
            type: "percent" | "amount";
            /**
             * Format: decimal4
             * @description Percent (at most 100) or an amount in the major unit of the currency.
             * @example 10
             */
            value: number;
        };
        /**
         * @description One line of an invoice.
         * @example {
         *       "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "name": "Strategy workshop",
         *       "description": "Half a day with your leadership team.",
         *       "quantity": 2.5,
         *       "unitOfMeasure": "hr",
         *       "unitPrice": 120,
         *       "taxRate": 21,
         *       "discount": {
         *         "type": "percent",
         *         "value": 10
         *       },
         *       "discountAmount": 30,
         *       "amount": 270
         *     }
         */
        InvoiceLine: {
            /**
             * Format: uuid
             * @description The product the line was copied from; null for a free line.
             * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
             */
            productId: string | null;
            /**
             * @description What is billed.
             * @example Strategy workshop
             */
            name: string;
            /**
             * @description More about it, in plain text.
             * @example Half a day with your leadership team.
             */
            description: string | null;
            /**
             * Format: decimal4
             * @description How many units, with at most 4 decimals.
             * @example 2.5
             */
            quantity: number;
            /**
             * @description What one unit is.
             * @example hr
             */
            unitOfMeasure: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice: number;
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals; null where no tax applies.
             * @example 21
             */
            taxRate: number | null;
            /** @description What is taken off the line; null for nothing. */
            discount: components["schemas"]["Discount"] | null;
            /**
             * @description What the discount takes off.
             * @example 30
             */
            discountAmount: number;
            /**
             * @description Quantity times unit price less the discount, rounded half up to the digits of the currency.
             * @example 270
             */
            amount: number;
        };
        /**
         * @description The tax of one rate, rounded once.
         * @example {
         *       "taxRate": 21,
         *       "taxableAmount": 270,
         *       "taxAmount": 56.7
         *     }
         */
        InvoiceTax: {
            /**
             * Format: decimal4
             * @description The rate in percent; null for what is not taxed.
             * @example 21
             */
            taxRate: number | null;
            /**
             * @description What the tax is on, without the tax.
             * @example 270
             */
            taxableAmount: number;
            /**
             * @description The tax.
             * @example 56.7
             */
            taxAmount: number;
        };
        /**
         * @description A payment of an invoice.
         * @example {
         *       "id": "01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d",
         *       "amount": 100,
         *       "receivedOn": "2025-01-20",
         *       "method": "bank transfer",
         *       "reference": "NL-2025-0042",
         *       "createdAt": "2025-01-20T09:00:00.000Z"
         *     }
         */
        InvoicePayment: {
            id: components["schemas"]["Id"];
            /**
             * @description The amount received.
             * @example 100
             */
            amount: number;
            /**
             * Format: date
             * @description The day it was received.
             * @example 2025-01-20
             */
            receivedOn: string;
            /**
             * @description How it was paid, in your own words.
             * @example bank transfer
             */
            method: string | null;
            /**
             * @description The reference of the payment.
             * @example NL-2025-0042
             */
            reference: string | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A bill: amounts are in the major unit of the currency, with at most its digits.
         * @example {
         *       "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
         *       "number": "INV-2025-0042",
         *       "status": "sent",
         *       "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *       "customer": {
         *         "name": "Blue Harbor Logistics",
         *         "email": "billing@blueharbor.example",
         *         "taxId": "NL812345678B01",
         *         "address": {
         *           "line1": "Coolsingel 40",
         *           "line2": null,
         *           "city": "Rotterdam",
         *           "region": null,
         *           "postalCode": "3011 AD",
         *           "country": "NL"
         *         }
         *       },
         *       "issuer": {
         *         "name": "Acme Studio B.V.",
         *         "email": "finance@acme.example",
         *         "taxId": "NL001234567B01",
         *         "address": {
         *           "line1": "Keizersgracht 100",
         *           "line2": null,
         *           "city": "Amsterdam",
         *           "region": null,
         *           "postalCode": "1015 CV",
         *           "country": "NL"
         *         }
         *       },
         *       "currency": "EUR",
         *       "taxBehavior": "exclusive",
         *       "issueDate": "2025-01-15",
         *       "dueDate": "2025-02-14",
         *       "reference": "PO-7781",
         *       "notes": "Thank you for your business.",
         *       "lines": [
         *         {
         *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "quantity": 2.5,
         *           "unitOfMeasure": "hr",
         *           "unitPrice": 120,
         *           "taxRate": 21,
         *           "discount": {
         *             "type": "percent",
         *             "value": 10
         *           },
         *           "discountAmount": 30,
         *           "amount": 270
         *         },
         *         {
         *           "productId": null,
         *           "name": "Travel",
         *           "description": null,
         *           "quantity": 1,
         *           "unitOfMeasure": null,
         *           "unitPrice": 48.4,
         *           "taxRate": 9,
         *           "discount": null,
         *           "discountAmount": 0,
         *           "amount": 48.4
         *         }
         *       ],
         *       "discount": null,
         *       "subtotal": 318.4,
         *       "discountAmount": 0,
         *       "taxes": [
         *         {
         *           "taxRate": 9,
         *           "taxableAmount": 48.4,
         *           "taxAmount": 4.36
         *         },
         *         {
         *           "taxRate": 21,
         *           "taxableAmount": 270,
         *           "taxAmount": 56.7
         *         }
         *       ],
         *       "netAmount": 318.4,
         *       "taxAmount": 61.06,
         *       "total": 379.46,
         *       "amountPaid": 0,
         *       "amountDue": 379.46,
         *       "payments": [],
         *       "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
         *       "sentAt": "2025-01-15T11:30:00.000Z",
         *       "viewedAt": null,
         *       "paidAt": null,
         *       "voidedAt": null,
         *       "externalId": "order-5512",
         *       "metadata": {
         *         "season": "spring"
         *       },
         *       "deleted": false,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T11:30:00.000Z"
         *     }
         */
        Invoice: {
            id: components["schemas"]["Id"];
            /**
             * @description `INV-YYYY-NNNN`, without gaps per team, mode and year; null while a draft.
             * @example INV-2025-0042
             */
            number: string | null;
            /**
             * @description Where the invoice is. Of a sent one that is not paid in full: `overdue` after its due date (UTC), else `partially_paid` after a payment, else `viewed` once the customer opened it, else `sent`.
             * @example sent
             * @enum {string}
             */
            status: "draft" | "sent" | "viewed" | "partially_paid" | "overdue" | "paid" | "void";
            customerId: components["schemas"]["Id"];
            /** @description The customer as they were when the invoice was sent; null while a draft. */
            customer: components["schemas"]["InvoiceParty"] | null;
            /** @description Your team as it was when the invoice was sent; null while a draft. */
            issuer: components["schemas"]["InvoiceParty"] | null;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description Whether taxes come on top of the prices or are in them.
             * @example exclusive
             * @enum {string}
             */
            taxBehavior: "exclusive" | "inclusive";
            /**
             * Format: date
             * @description The date of the invoice; null in a draft that leaves it to the day of sending.
             * @example 2025-01-15
             */
            issueDate: string | null;
            /**
             * Format: date
             * @description By when it is to be paid.
             * @example 2025-02-14
             */
            dueDate: string | null;
            /**
             * @description The customer's reference, such as an order number.
             * @example PO-7781
             */
            reference: string | null;
            /**
             * @description A note to the customer, in plain text.
             * @example Thank you for your business.
             */
            notes: string | null;
            /** @description What is billed. */
            lines: components["schemas"]["InvoiceLine"][];
            /** @description What is taken off the subtotal; null for nothing. */
            discount: components["schemas"]["Discount"] | null;
            /**
             * @description The sum of the lines.
             * @example 318.4
             */
            subtotal: number;
            /**
             * @description What the discount of the invoice takes off the subtotal.
             * @example 0
             */
            discountAmount: number;
            /** @description The tax of each rate, by ascending rate, what is not taxed last. */
            taxes: components["schemas"]["InvoiceTax"][];
            /**
             * @description The total without taxes.
             * @example 318.4
             */
            netAmount: number;
            /**
             * @description The sum of the taxes.
             * @example 61.06
             */
            taxAmount: number;
            /**
             * @description What is to be paid.
             * @example 379.46
             */
            total: number;
            /**
             * @description The sum of the payments.
             * @example 0
             */
            amountPaid: number;
            /**
             * @description What remains to be paid: the total less the payments.
             * @example 379.46
             */
            amountDue: number;
            /** @description The payments, the oldest first; the 100th completes the total. */
            payments: components["schemas"]["InvoicePayment"][];
            /**
             * Format: uri-reference
             * @description The page to give to the customer, who needs no account to open it; null while a draft. Without the origin on a server that was not told its own.
             * @example https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu
             */
            hostedUrl: string | null;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2025-01-15T11:30:00.000Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the customer first opened it.
             * @example 2025-01-15T11:30:00.000Z
             */
            viewedAt: string | null;
            /**
             * Format: date-time
             * @description When it was paid in full.
             * @example 2025-01-15T11:30:00.000Z
             */
            paidAt: string | null;
            /**
             * Format: date-time
             * @description When it was voided.
             * @example 2025-01-15T11:30:00.000Z
             */
            voidedAt: string | null;
            /**
             * @description Your own id for the invoice, unique in your team and mode.
             * @example order-5512
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * @description Whether the draft was deleted. Deleted drafts appear in lists with `updatedSince` alone, for 30 days.
             * @example false
             */
            deleted: boolean;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of an invoice.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "invoice.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
         *           "number": null,
         *           "status": "draft",
         *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *           "customer": null,
         *           "issuer": null,
         *           "currency": "EUR",
         *           "taxBehavior": "exclusive",
         *           "issueDate": null,
         *           "dueDate": "2025-02-14",
         *           "reference": "PO-7781",
         *           "notes": "Thank you for your business.",
         *           "lines": [
         *             {
         *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *               "name": "Strategy workshop",
         *               "description": "Half a day with your leadership team.",
         *               "quantity": 2.5,
         *               "unitOfMeasure": "hr",
         *               "unitPrice": 120,
         *               "taxRate": 21,
         *               "discount": {
         *                 "type": "percent",
         *                 "value": 10
         *               },
         *               "discountAmount": 30,
         *               "amount": 270
         *             },
         *             {
         *               "productId": null,
         *               "name": "Travel",
         *               "description": null,
         *               "quantity": 1,
         *               "unitOfMeasure": null,
         *               "unitPrice": 48.4,
         *               "taxRate": 9,
         *               "discount": null,
         *               "discountAmount": 0,
         *               "amount": 48.4
         *             }
         *           ],
         *           "discount": null,
         *           "subtotal": 318.4,
         *           "discountAmount": 0,
         *           "taxes": [
         *             {
         *               "taxRate": 9,
         *               "taxableAmount": 48.4,
         *               "taxAmount": 4.36
         *             },
         *             {
         *               "taxRate": 21,
         *               "taxableAmount": 270,
         *               "taxAmount": 56.7
         *             }
         *           ],
         *           "netAmount": 318.4,
         *           "taxAmount": 61.06,
         *           "total": 379.46,
         *           "amountPaid": 0,
         *           "amountDue": 379.46,
         *           "payments": [],
         *           "hostedUrl": null,
         *           "sentAt": null,
         *           "viewedAt": null,
         *           "paidAt": null,
         *           "voidedAt": null,
         *           "externalId": "order-5512",
         *           "metadata": {
         *             "season": "spring"
         *           },
         *           "deleted": false,
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "dueDate": "2025-02-07"
         *         }
         *       }
         *     }
         */
        InvoiceEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.sent" | "invoice.viewed" | "invoice.partially_paid" | "invoice.paid" | "invoice.voided";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The invoice after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
             *         "number": null,
             *         "status": "draft",
             *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
             *         "customer": null,
             *         "issuer": null,
             *         "currency": "EUR",
             *         "taxBehavior": "exclusive",
             *         "issueDate": null,
             *         "dueDate": "2025-02-14",
             *         "reference": "PO-7781",
             *         "notes": "Thank you for your business.",
             *         "lines": [
             *           {
             *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *             "name": "Strategy workshop",
             *             "description": "Half a day with your leadership team.",
             *             "quantity": 2.5,
             *             "unitOfMeasure": "hr",
             *             "unitPrice": 120,
             *             "taxRate": 21,
             *             "discount": {
             *               "type": "percent",
             *               "value": 10
             *             },
             *             "discountAmount": 30,
             *             "amount": 270
             *           },
             *           {
             *             "productId": null,
             *             "name": "Travel",
             *             "description": null,
             *             "quantity": 1,
             *             "unitOfMeasure": null,
             *             "unitPrice": 48.4,
             *             "taxRate": 9,
             *             "discount": null,
             *             "discountAmount": 0,
             *             "amount": 48.4
             *           }
             *         ],
             *         "discount": null,
             *         "subtotal": 318.4,
             *         "discountAmount": 0,
             *         "taxes": [
             *           {
             *             "taxRate": 9,
             *             "taxableAmount": 48.4,
             *             "taxAmount": 4.36
             *           },
             *           {
             *             "taxRate": 21,
             *             "taxableAmount": 270,
             *             "taxAmount": 56.7
             *           }
             *         ],
             *         "netAmount": 318.4,
             *         "taxAmount": 61.06,
             *         "total": 379.46,
             *         "amountPaid": 0,
             *         "amountDue": 379.46,
             *         "payments": [],
             *         "hostedUrl": null,
             *         "sentAt": null,
             *         "viewedAt": null,
             *         "paidAt": null,
             *         "voidedAt": null,
             *         "externalId": "order-5512",
             *         "metadata": {
             *           "season": "spring"
             *         },
             *         "deleted": false,
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "dueDate": "2025-02-07"
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Invoice"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "dueDate": "2025-02-07"
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A file you share.
         * @example {
         *       "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "name": "Proposal for Blue Harbor",
         *       "fileName": "proposal.pdf",
         *       "contentType": "application/pdf",
         *       "size": 482133,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "pageCount": 12,
         *       "version": 1,
         *       "status": "active",
         *       "externalId": "deal-881",
         *       "metadata": {
         *         "deal": "blue-harbor"
         *       },
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Document: {
            id: components["schemas"]["Id"];
            /**
             * @description What the document is called, for your team and for its readers.
             * @example Proposal for Blue Harbor
             */
            name: string;
            /**
             * @description The name of the file, without any path. Characters that would be unsafe in a name are left out.
             * @example proposal.pdf
             */
            fileName: string;
            /**
             * @description What the file is, recognised by its content.
             * @example application/pdf
             * @enum {string}
             */
            contentType: "application/pdf" | "image/png" | "image/jpeg";
            /**
             * @description The size of the file in bytes.
             * @example 482133
             */
            size: number;
            /**
             * @description SHA-256 of the file, in hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description How many pages it has; an image has one.
             * @example 12
             */
            pageCount: number;
            /**
             * @description The current version, counted from 1. Links show it; `fileName`, `contentType`, `size`, `sha256` and `pageCount` are those of its file.
             * @example 1
             */
            version: number;
            /**
             * @description Whether the document can be read through its links.
             * @example active
             * @enum {string}
             */
            status: "active" | "archived";
            /**
             * @description Your own id for the document, unique in your team and mode.
             * @example deal-881
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a document.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "document.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *           "name": "Proposal for Blue Harbor",
         *           "fileName": "proposal.pdf",
         *           "contentType": "application/pdf",
         *           "size": 482133,
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "pageCount": 12,
         *           "version": 1,
         *           "status": "active",
         *           "externalId": "deal-881",
         *           "metadata": {
         *             "deal": "blue-harbor"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "name": "Proposal"
         *         }
         *       }
         *     }
         */
        DocumentEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "document.created" | "document.updated" | "document.version_created" | "document.archived" | "document.restored";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The document after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *         "name": "Proposal for Blue Harbor",
             *         "fileName": "proposal.pdf",
             *         "contentType": "application/pdf",
             *         "size": 482133,
             *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *         "pageCount": 12,
             *         "version": 1,
             *         "status": "active",
             *         "externalId": "deal-881",
             *         "metadata": {
             *           "deal": "blue-harbor"
             *         },
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "name": "Proposal"
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Document"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "name": "Proposal"
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description What the link demands of its readers, and what it allows them.
         * @example {
         *       "hasPassword": true,
         *       "requireEmail": true,
         *       "verifyEmail": false,
         *       "allowedEmails": [
         *         "jo@blueharbor.example"
         *       ],
         *       "allowedDomains": [
         *         "blueharbor.example"
         *       ],
         *       "allowDownload": true,
         *       "expiresAt": "2025-02-15T00:00:00.000Z",
         *       "maxViews": 50
         *     }
         */
        LinkAccess: {
            /**
             * @description Whether a password is asked for.
             * @example true
             */
            hasPassword: boolean;
            /**
             * @description Whether readers have to give their email address. True also where another rule needs the address.
             * @example true
             */
            requireEmail: boolean;
            /**
             * @description Whether readers have to prove that the address is theirs, with a code sent to it.
             * @example false
             */
            verifyEmail: boolean;
            /**
             * @description Only these addresses, and those of `allowedDomains`, may read, in any case. Empty for no such rule.
             * @example [
             *       "jo@blueharbor.example"
             *     ]
             */
            allowedEmails: string[];
            /**
             * @description Only addresses of these domains, and those of `allowedEmails`, may read. A domain does not include its subdomains. Empty for no such rule.
             * @example [
             *       "blueharbor.example"
             *     ]
             */
            allowedDomains: string[];
            /**
             * @description Whether readers may download the file.
             * @example true
             */
            allowDownload: boolean;
            /**
             * Format: date-time
             * @description When the link stops showing the document; null for never.
             * @example 2025-02-15T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * @description After how many visits the link is used up; null for no such limit. Visits of your own team do not count; those of recognised bots do, since anybody can call themselves one. Loading the page again while a visit is running counts as no other, and whoever is reading when the link is used up may finish.
             * @example 50
             */
            maxViews: number | null;
        };
        /**
         * @description An address at which a document can be read.
         * @example {
         *       "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "name": "Blue Harbor, Jo",
         *       "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *       "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *       "access": {
         *         "hasPassword": true,
         *         "requireEmail": true,
         *         "verifyEmail": false,
         *         "allowedEmails": [
         *           "jo@blueharbor.example"
         *         ],
         *         "allowedDomains": [
         *           "blueharbor.example"
         *         ],
         *         "allowDownload": true,
         *         "expiresAt": "2025-02-15T00:00:00.000Z",
         *         "maxViews": 50
         *       },
         *       "disabled": false,
         *       "deleted": false,
         *       "externalId": "contact-17",
         *       "metadata": {
         *         "contact": "jo"
         *       },
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Link: {
            id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The document it shows, always in its current version.
             * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
             */
            documentId: string;
            /**
             * @description What you call the link, for instance after whom it is for. Readers do not see it.
             * @example Blue Harbor, Jo
             */
            name: string | null;
            /**
             * @description The last part of its address.
             * @example test-k3Vw9QmZ2xR7bT5nY8cJ4d
             */
            slug: string;
            /**
             * Format: uri-reference
             * @description Its address, for readers. It needs no login.
             * @example https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d
             */
            url: string;
            access: components["schemas"]["LinkAccess"];
            /**
             * @description Whether the link is switched off.
             * @example false
             */
            disabled: boolean;
            /**
             * @description Whether the link was deleted. Deleted links appear in lists with `updatedSince` alone, for 30 days.
             * @example false
             */
            deleted: boolean;
            /**
             * @description Your own id for the link, unique in your team and mode.
             * @example contact-17
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a link.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "link.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *           "name": "Blue Harbor, Jo",
         *           "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *           "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *           "access": {
         *             "hasPassword": true,
         *             "requireEmail": true,
         *             "verifyEmail": false,
         *             "allowedEmails": [
         *               "jo@blueharbor.example"
         *             ],
         *             "allowedDomains": [
         *               "blueharbor.example"
         *             ],
         *             "allowDownload": true,
         *             "expiresAt": "2025-02-15T00:00:00.000Z",
         *             "maxViews": 50
         *           },
         *           "disabled": false,
         *           "deleted": false,
         *           "externalId": "contact-17",
         *           "metadata": {
         *             "contact": "jo"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "disabled": true
         *         }
         *       }
         *     }
         */
        LinkEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "link.created" | "link.updated" | "link.deleted";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The link after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *         "name": "Blue Harbor, Jo",
             *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
             *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
             *         "access": {
             *           "hasPassword": true,
             *           "requireEmail": true,
             *           "verifyEmail": false,
             *           "allowedEmails": [
             *             "jo@blueharbor.example"
             *           ],
             *           "allowedDomains": [
             *             "blueharbor.example"
             *           ],
             *           "allowDownload": true,
             *           "expiresAt": "2025-02-15T00:00:00.000Z",
             *           "maxViews": 50
             *         },
             *         "disabled": false,
             *         "deleted": false,
             *         "externalId": "contact-17",
             *         "metadata": {
             *           "contact": "jo"
             *         },
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "disabled": true
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Link"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "disabled": true
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description One reading of a document through a link.
         * @example {
         *       "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *       "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "documentVersion": 1,
         *       "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *       "viewerEmail": "jo@blueharbor.example",
         *       "viewerEmailVerified": false,
         *       "country": "NL",
         *       "device": "desktop",
         *       "browser": "Chrome",
         *       "operatingSystem": "macOS",
         *       "startedAt": "2025-01-15T10:00:00.000Z",
         *       "completedAt": "2025-01-15T10:04:10.000Z",
         *       "durationMs": 184500,
         *       "pagesViewed": 9,
         *       "completion": 75,
         *       "downloaded": false,
         *       "isBot": false,
         *       "isInternal": false,
         *       "updatedAt": "2025-01-15T10:04:10.000Z"
         *     }
         */
        Visit: {
            id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The link it came through.
             * @example 01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b
             */
            linkId: string;
            /**
             * Format: uuid
             * @description The document that was read.
             * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
             */
            documentId: string;
            /**
             * @description The version of the document that was read.
             * @example 1
             */
            documentVersion: number;
            /**
             * @description The same for all visits of one reader: of one email address, or of one browser where none was given.
             * @example vwr_5f0c2d7be1a94c3d8e6f7a1b
             */
            viewerId: string;
            /**
             * Format: email
             * @description The address the reader gave; null where none was asked for.
             * @example jo@blueharbor.example
             */
            viewerEmail: string | null;
            /**
             * @description Whether the reader confirmed the address with a code sent to it.
             * @example false
             */
            viewerEmailVerified: boolean;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code of where the reader was; null where it is not known.
             * @example NL
             */
            country: string | null;
            /**
             * @description What kind of device it was, by its user agent.
             * @example desktop
             * @enum {string}
             */
            device: "desktop" | "mobile" | "tablet" | "other";
            /**
             * @description The browser, by its user agent; null where it is not known.
             * @example Chrome
             */
            browser: string | null;
            /**
             * @description The operating system, by the user agent; null where it is not known.
             * @example macOS
             */
            operatingSystem: string | null;
            /**
             * Format: date-time
             * @description When the document was opened, once the link's demands were met.
             * @example 2025-01-15T10:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When the visit was over: some seconds after the page was closed, or five minutes after the last sign of life. Null while it lasts.
             * @example 2025-01-15T10:04:10.000Z
             */
            completedAt: string | null;
            /**
             * @description For how long pages were on a visible screen, in milliseconds.
             * @example 184500
             */
            durationMs: number;
            /**
             * @description How many different pages were on the screen.
             * @example 9
             */
            pagesViewed: number;
            /**
             * @description The share of the pages that were on the screen, in whole percent, rounded down.
             * @example 75
             */
            completion: number;
            /**
             * @description Whether the file was downloaded.
             * @example false
             */
            downloaded: boolean;
            /**
             * @description Whether it was a program rather than a person. Such visits count nowhere.
             * @example false
             */
            isBot: boolean;
            /**
             * @description Whether it was somebody of your own team, signed in. Such visits count nowhere.
             * @example false
             */
            isInternal: boolean;
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a visit.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "visit.completed",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": null,
         *       "apiKeyId": null,
         *       "data": {
         *         "object": {
         *           "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *           "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *           "documentVersion": 1,
         *           "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *           "viewerEmail": "jo@blueharbor.example",
         *           "viewerEmailVerified": false,
         *           "country": "NL",
         *           "device": "desktop",
         *           "browser": "Chrome",
         *           "operatingSystem": "macOS",
         *           "startedAt": "2025-01-15T10:00:00.000Z",
         *           "completedAt": "2025-01-15T10:04:10.000Z",
         *           "durationMs": 184500,
         *           "pagesViewed": 9,
         *           "completion": 75,
         *           "downloaded": false,
         *           "isBot": false,
         *           "isInternal": false,
         *           "updatedAt": "2025-01-15T10:04:10.000Z"
         *         },
         *         "previous": {
         *           "completedAt": null
         *         }
         *       }
         *     }
         */
        VisitEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "visit.started" | "visit.completed";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The visit after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
             *         "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *         "documentVersion": 1,
             *         "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
             *         "viewerEmail": "jo@blueharbor.example",
             *         "viewerEmailVerified": false,
             *         "country": "NL",
             *         "device": "desktop",
             *         "browser": "Chrome",
             *         "operatingSystem": "macOS",
             *         "startedAt": "2025-01-15T10:00:00.000Z",
             *         "completedAt": "2025-01-15T10:04:10.000Z",
             *         "durationMs": 184500,
             *         "pagesViewed": 9,
             *         "completion": 75,
             *         "downloaded": false,
             *         "isBot": false,
             *         "isInternal": false,
             *         "updatedAt": "2025-01-15T10:04:10.000Z"
             *       },
             *       "previous": {
             *         "completedAt": null
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Visit"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "completedAt": null
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A change of a webhook endpoint.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "webhook_endpoint.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *           "url": "https://hooks.acme.example/paperlink",
         *           "description": "Bookkeeping",
         *           "events": [
         *             "invoice.sent",
         *             "invoice.paid"
         *           ],
         *           "status": "enabled",
         *           "disabledReason": null,
         *           "disabledAt": null,
         *           "failingSince": null,
         *           "previousSecretExpiresAt": null,
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "events": [
         *             "invoice.paid"
         *           ]
         *         }
         *       }
         *     }
         */
        WebhookEndpointEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.deleted" | "webhook_endpoint.disabled" | "webhook_endpoint.test";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The webhook endpoint after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
             *         "url": "https://hooks.acme.example/paperlink",
             *         "description": "Bookkeeping",
             *         "events": [
             *           "invoice.sent",
             *           "invoice.paid"
             *         ],
             *         "status": "enabled",
             *         "disabledReason": null,
             *         "disabledAt": null,
             *         "failingSince": null,
             *         "previousSecretExpiresAt": null,
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "events": [
             *           "invoice.paid"
             *         ]
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["WebhookEndpoint"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "events": [
                 *         "invoice.paid"
                 *       ]
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A change of a resource. `type` tells which kind `data.object` is.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "product.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "sku": "CONS-01",
         *           "unitPrice": 135.5,
         *           "currency": "EUR",
         *           "taxRate": 21,
         *           "type": "SERVICES",
         *           "unitOfMeasure": "hr",
         *           "status": "active",
         *           "externalId": "sku-1042",
         *           "metadata": {
         *             "season": "spring"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T11:30:00.000Z"
         *         },
         *         "previous": {
         *           "unitPrice": 120
         *         }
         *       }
         *     }
         */
        Event: components["schemas"]["ProductEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["InvoiceEvent"] | components["schemas"]["DocumentEvent"] | components["schemas"]["LinkEvent"] | components["schemas"]["VisitEvent"] | components["schemas"]["WebhookEndpointEvent"];
        /**
         * @description One page of events.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *             "type": "product.updated",
         *             "sequence": 1042,
         *             "createdAt": "2025-01-15T11:30:00.000Z",
         *             "mode": "test",
         *             "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *             "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *             "data": {
         *               "object": {
         *                 "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *                 "name": "Strategy workshop",
         *                 "description": "Half a day with your leadership team.",
         *                 "sku": "CONS-01",
         *                 "unitPrice": 135.5,
         *                 "currency": "EUR",
         *                 "taxRate": 21,
         *                 "type": "SERVICES",
         *                 "unitOfMeasure": "hr",
         *                 "status": "active",
         *                 "externalId": "sku-1042",
         *                 "metadata": {
         *                   "season": "spring"
         *                 },
         *                 "createdAt": "2025-01-15T10:00:00.000Z",
         *                 "updatedAt": "2025-01-15T11:30:00.000Z"
         *               },
         *               "previous": {
         *                 "unitPrice": 120
         *               }
         *             }
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        EventPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
             *           "type": "product.updated",
             *           "sequence": 1042,
             *           "createdAt": "2025-01-15T11:30:00.000Z",
             *           "mode": "test",
             *           "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
             *           "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
             *           "data": {
             *             "object": {
             *               "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *               "name": "Strategy workshop",
             *               "description": "Half a day with your leadership team.",
             *               "sku": "CONS-01",
             *               "unitPrice": 135.5,
             *               "currency": "EUR",
             *               "taxRate": 21,
             *               "type": "SERVICES",
             *               "unitOfMeasure": "hr",
             *               "status": "active",
             *               "externalId": "sku-1042",
             *               "metadata": {
             *                 "season": "spring"
             *               },
             *               "createdAt": "2025-01-15T10:00:00.000Z",
             *               "updatedAt": "2025-01-15T11:30:00.000Z"
             *             },
             *             "previous": {
             *               "unitPrice": 120
             *             }
             *           }
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The events of this page. */
                data: components["schemas"]["Event"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A message to the people who look after the team.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e60",
         *       "mode": "live",
         *       "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "to": [
         *         "ada@acme.example"
         *       ],
         *       "subject": "A webhook endpoint of Acme Studio was disabled",
         *       "body": "PaperLink could not deliver events to https://hooks.acme.example/paperlink for 5 days and has stopped trying.",
         *       "createdAt": "2025-01-15T11:30:00.000Z"
         *     }
         */
        Notice: {
            id: components["schemas"]["Id"];
            mode: components["schemas"]["Mode"];
            endpointId: components["schemas"]["Id"];
            /** @description The Owners and Admins of the team. */
            to: string[];
            /**
             * @description What it is about.
             * @example A webhook endpoint of Acme Studio was disabled
             */
            subject: string;
            /**
             * @description What it says, in plain text; an empty line parts paragraphs.
             * @example PaperLink could not deliver events to https://hooks.acme.example/paperlink for 5 days and has stopped trying.
             */
            body: string;
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The notices.
         * @example {
         *       "data": [
         *         {
         *           "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e60",
         *           "mode": "live",
         *           "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *           "to": [
         *             "ada@acme.example"
         *           ],
         *           "subject": "A webhook endpoint of Acme Studio was disabled",
         *           "body": "PaperLink could not deliver events to https://hooks.acme.example/paperlink for 5 days and has stopped trying.",
         *           "createdAt": "2025-01-15T11:30:00.000Z"
         *         }
         *       ]
         *     }
         */
        NoticesResponse: {
            /** @description Newest first. */
            data: components["schemas"]["Notice"][];
        };
    };
    responses: {
        /** @description The request is malformed or breaks the contract; `param` and `errors` name the places. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "invalid_request",
                 *         "message": "email is required.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; wait for `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "rate_limit_error",
                 *         "code": "rate_limit_exceeded",
                 *         "message": "Too many attempts. Wait a little and try again.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something failed on our side. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "api_error",
                 *         "code": "internal_error",
                 *         "message": "Something failed on our side. Nothing was changed.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Briefly unavailable; wait for `Retry-After` seconds. */
        ServiceUnavailable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "api_error",
                 *         "code": "service_unavailable",
                 *         "message": "The service is briefly unavailable. Nothing was changed.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The role does not allow it, or the request did not come from our own page. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "permission_error",
                 *         "code": "role_insufficient",
                 *         "message": "Only an Owner or Admin of the team may do this.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It does not fit what is already there. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "conflict_error",
                 *         "code": "last_owner",
                 *         "message": "A team keeps at least one Owner.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "body_too_large",
                 *         "message": "The body is larger than 1048576 bytes.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "unsupported_media_type",
                 *         "message": "Send the body as application/json in UTF-8.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nobody is signed in, or the sign-in was refused. Unknown people and wrong passwords get the same answer. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "authentication_error",
                 *         "code": "not_signed_in",
                 *         "message": "Sign in first.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing in the team. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "not_found_error",
                 *         "code": "api_key_not_found",
                 *         "message": "There is no such API key in this team.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is well formed but cannot be carried out as it stands. */
        UnprocessableEntity: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "webhook_url_not_allowed",
                 *         "message": "The address is not on the public internet.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The id that PaperLink gave the resource.
         * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Id: components["schemas"]["Id"];
        /**
         * @description How many items a page holds.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
         * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
         */
        After: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request. It is also in every error body and in our logs; quote it when you ask for help.
         * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
         */
        "Request-Id": string;
        /**
         * @description The quota that applies: `q` requests in any window of `w` seconds (IETF draft-ietf-httpapi-ratelimit-headers).
         * @example "default";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description What is left of the quota: `r` requests now, and more in `t` seconds (IETF draft-ietf-httpapi-ratelimit-headers).
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description The quota, in requests per window. The same as `q` in `RateLimit-Policy`, for older clients.
         * @example 600
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the window. The same as `r` in `RateLimit`, for older clients.
         * @example 599
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the quota is next replenished, as seconds since 1970-01-01T00:00:00Z.
         * @example 1736935260
         */
        "X-RateLimit-Reset": number;
        /**
         * @description How many whole seconds to wait before trying again (RFC 9110, section 10.2.3).
         * @example 12
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type Setup = components['schemas']['Setup'];
export type SetupResponse = components['schemas']['SetupResponse'];
export type ErrorType = components['schemas']['ErrorType'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type Error = components['schemas']['Error'];
export type Name = components['schemas']['Name'];
export type Email = components['schemas']['Email'];
export type Password = components['schemas']['Password'];
export type FirstTeam = components['schemas']['FirstTeam'];
export type Id = components['schemas']['Id'];
export type Role = components['schemas']['Role'];
export type Session = components['schemas']['Session'];
export type SessionResponse = components['schemas']['SessionResponse'];
export type SessionStateResponse = components['schemas']['SessionStateResponse'];
export type SessionCreate = components['schemas']['SessionCreate'];
export type TeamSwitch = components['schemas']['TeamSwitch'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type Timestamp = components['schemas']['Timestamp'];
export type Member = components['schemas']['Member'];
export type MemberList = components['schemas']['MemberList'];
export type MemberUpdate = components['schemas']['MemberUpdate'];
export type MemberResponse = components['schemas']['MemberResponse'];
export type Address = components['schemas']['Address'];
export type Company = components['schemas']['Company'];
export type CompanyResponse = components['schemas']['CompanyResponse'];
export type AddressInput = components['schemas']['AddressInput'];
export type CompanyUpdate = components['schemas']['CompanyUpdate'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationList = components['schemas']['InvitationList'];
export type InvitationCreate = components['schemas']['InvitationCreate'];
export type InvitationWithToken = components['schemas']['InvitationWithToken'];
export type InvitationCreated = components['schemas']['InvitationCreated'];
export type InvitationToken = components['schemas']['InvitationToken'];
export type InvitationPreview = components['schemas']['InvitationPreview'];
export type InvitationPreviewResponse = components['schemas']['InvitationPreviewResponse'];
export type InvitationAcceptance = components['schemas']['InvitationAcceptance'];
export type Mode = components['schemas']['Mode'];
export type Scope = components['schemas']['Scope'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type ApiKeyCreate = components['schemas']['ApiKeyCreate'];
export type ApiKeyWithToken = components['schemas']['ApiKeyWithToken'];
export type ApiKeyTokenResponse = components['schemas']['ApiKeyTokenResponse'];
export type ApiKeyResponse = components['schemas']['ApiKeyResponse'];
export type ApiKeyUpdate = components['schemas']['ApiKeyUpdate'];
export type ApiKeyRoll = components['schemas']['ApiKeyRoll'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditPage = components['schemas']['AuditPage'];
export type UsagePoint = components['schemas']['UsagePoint'];
export type Usage = components['schemas']['Usage'];
export type UsageResponse = components['schemas']['UsageResponse'];
export type ReferenceKeyCreate = components['schemas']['ReferenceKeyCreate'];
export type LoggedRequest = components['schemas']['LoggedRequest'];
export type LoggedRequestPage = components['schemas']['LoggedRequestPage'];
export type LoggedRequestResponse = components['schemas']['LoggedRequestResponse'];
export type SandboxReset = components['schemas']['SandboxReset'];
export type SandboxResetStateResponse = components['schemas']['SandboxResetStateResponse'];
export type SandboxResetCreate = components['schemas']['SandboxResetCreate'];
export type SandboxResetResponse = components['schemas']['SandboxResetResponse'];
export type EventSelection = components['schemas']['EventSelection'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEndpointWithSecretResponse = components['schemas']['WebhookEndpointWithSecretResponse'];
export type WebhookEndpointResponse = components['schemas']['WebhookEndpointResponse'];
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];
export type EventType = components['schemas']['EventType'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookRedelivery = components['schemas']['WebhookRedelivery'];
export type WebhookRedeliveryResult = components['schemas']['WebhookRedeliveryResult'];
export type WebhookRedeliveryResponse = components['schemas']['WebhookRedeliveryResponse'];
export type WebhookDeliveryDetail = components['schemas']['WebhookDeliveryDetail'];
export type WebhookDeliveryDetailResponse = components['schemas']['WebhookDeliveryDetailResponse'];
export type WebhookDeliveryResponse = components['schemas']['WebhookDeliveryResponse'];
export type WebhookTest = components['schemas']['WebhookTest'];
export type WebhookTestResponse = components['schemas']['WebhookTestResponse'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Metadata = components['schemas']['Metadata'];
export type Product = components['schemas']['Product'];
export type ProductEvent = components['schemas']['ProductEvent'];
export type Customer = components['schemas']['Customer'];
export type CustomerEvent = components['schemas']['CustomerEvent'];
export type InvoiceParty = components['schemas']['InvoiceParty'];
export type Discount = components['schemas']['Discount'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceTax = components['schemas']['InvoiceTax'];
export type InvoicePayment = components['schemas']['InvoicePayment'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceEvent = components['schemas']['InvoiceEvent'];
export type Document = components['schemas']['Document'];
export type DocumentEvent = components['schemas']['DocumentEvent'];
export type LinkAccess = components['schemas']['LinkAccess'];
export type Link = components['schemas']['Link'];
export type LinkEvent = components['schemas']['LinkEvent'];
export type Visit = components['schemas']['Visit'];
export type VisitEvent = components['schemas']['VisitEvent'];
export type WebhookEndpointEvent = components['schemas']['WebhookEndpointEvent'];
export type Event = components['schemas']['Event'];
export type EventPage = components['schemas']['EventPage'];
export type Notice = components['schemas']['Notice'];
export type NoticesResponse = components['schemas']['NoticesResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ParameterId = components['parameters']['Id'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterAfter = components['parameters']['After'];
export type HeaderRequestId = components['headers']['Request-Id'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderXRateLimitLimit = components['headers']['X-RateLimit-Limit'];
export type HeaderXRateLimitRemaining = components['headers']['X-RateLimit-Remaining'];
export type HeaderXRateLimitReset = components['headers']['X-RateLimit-Reset'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "needed": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SetupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFirstTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "k3f9-x2m7-p8qa-z4tn",
                 *       "teamName": "Acme Studio",
                 *       "name": "Ada Lovelace",
                 *       "email": "ada@acme.example",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["FirstTeam"];
            };
        };
        responses: {
            /** @description The session of the Owner. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, or null. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionStateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@acme.example",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    switchTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "teamId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20"
                 *     }
                 */
                "application/json": components["schemas"]["TeamSwitch"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada King"
                 *     }
                 */
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "correct horse battery",
                 *       "newPassword": "another horse staple"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "userId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "name": "Ada Lovelace",
                     *           "email": "ada@acme.example",
                     *           "role": "OWNER",
                     *           "joinedAt": "2025-01-15T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "ADMIN"
                 *     }
                 */
                "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Ada Lovelace",
                     *         "email": "ada@acme.example",
                     *         "role": "OWNER",
                     *         "joinedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The details. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "legalName": "Acme Studio B.V.",
                     *         "email": "billing@acme.example",
                     *         "taxId": "NL123456789B01",
                     *         "address": {
                     *           "line1": "Keizersgracht 1",
                     *           "line2": null,
                     *           "city": "Amsterdam",
                     *           "region": null,
                     *           "postalCode": "1015 CJ",
                     *           "country": "NL"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legalName": "Acme Studio B.V.",
                 *       "email": "billing@acme.example",
                 *       "taxId": "NL123456789B01",
                 *       "address": {
                 *         "line1": "Keizersgracht 1",
                 *         "line2": null,
                 *         "city": "Amsterdam",
                 *         "region": null,
                 *         "postalCode": "1015 CJ",
                 *         "country": "NL"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** @description The details. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "legalName": "Acme Studio B.V.",
                     *         "email": "billing@acme.example",
                     *         "taxId": "NL123456789B01",
                     *         "address": {
                     *           "line1": "Keizersgracht 1",
                     *           "line2": null,
                     *           "city": "Amsterdam",
                     *           "region": null,
                     *           "postalCode": "1015 CJ",
                     *           "country": "NL"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e23",
                     *           "email": "grace@acme.example",
                     *           "role": "MEMBER",
                     *           "invitedBy": "ada@acme.example",
                     *           "createdAt": "2025-01-15T10:00:00.000Z",
                     *           "expiresAt": "2025-01-22T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace@acme.example",
                 *       "role": "MEMBER"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description The invitation and its token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e23",
                     *         "email": "grace@acme.example",
                     *         "role": "MEMBER",
                     *         "invitedBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": "2025-01-22T10:00:00.000Z",
                     *         "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "teamName": "Acme Studio",
                     *         "email": "grace@acme.example",
                     *         "role": "MEMBER",
                     *         "hasAccount": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPreviewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "8Zk3tq0Lw5rB2nYx7cV9aS1dF4gH6jK0",
                 *       "name": "Grace Hopper",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "user": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *           "email": "ada@acme.example",
                     *           "name": "Ada Lovelace"
                     *         },
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *           "name": "Acme Studio"
                     *         },
                     *         "role": "OWNER",
                     *         "teams": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20",
                     *             "name": "Acme Studio"
                     *           }
                     *         ],
                     *         "csrfToken": "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGF0IGFsbA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name, or the last characters of the token.
                 * @example sync
                 */
                q?: string;
                /**
                 * @description Only keys of this mode.
                 * @example test
                 */
                mode?: "live" | "test";
                /**
                 * @description Only keys in this state.
                 * @example active
                 */
                status?: "active" | "expired" | "revoked" | "all";
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25
                 */
                after?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *             "name": "Catalog sync",
                     *             "mode": "test",
                     *             "scope": "READ_WRITE",
                     *             "last4": "x7Qa",
                     *             "source": "settings",
                     *             "status": "active",
                     *             "rateLimit": null,
                     *             "createdBy": "ada@acme.example",
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *             "expiresAt": null,
                     *             "revokedAt": null,
                     *             "previousTokenExpiresAt": null,
                     *             "usage": {
                     *               "total": 1204,
                     *               "daily": [
                     *                 120,
                     *                 180,
                     *                 160,
                     *                 201,
                     *                 190,
                     *                 153,
                     *                 200
                     *               ]
                     *             }
                     *           }
                     *         ],
                     *         "hasMore": false,
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Catalog sync",
                 *       "mode": "test",
                 *       "scope": "READ_WRITE"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The key and its token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *         "name": "Catalog sync",
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "last4": "x7Qa",
                     *         "source": "settings",
                     *         "status": "active",
                     *         "rateLimit": null,
                     *         "createdBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousTokenExpiresAt": null,
                     *         "usage": {
                     *           "total": 1204,
                     *           "daily": [
                     *             120,
                     *             180,
                     *             160,
                     *             201,
                     *             190,
                     *             153,
                     *             200
                     *           ]
                     *         },
                     *         "token": "pk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *         "name": "Catalog sync",
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "last4": "x7Qa",
                     *         "source": "settings",
                     *         "status": "active",
                     *         "rateLimit": null,
                     *         "createdBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousTokenExpiresAt": null,
                     *         "usage": {
                     *           "total": 1204,
                     *           "daily": [
                     *             120,
                     *             180,
                     *             160,
                     *             201,
                     *             190,
                     *             153,
                     *             200
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Shop sync"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *         "name": "Catalog sync",
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "last4": "x7Qa",
                     *         "source": "settings",
                     *         "status": "active",
                     *         "rateLimit": null,
                     *         "createdBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousTokenExpiresAt": null,
                     *         "usage": {
                     *           "total": 1204,
                     *           "daily": [
                     *             120,
                     *             180,
                     *             160,
                     *             201,
                     *             190,
                     *             153,
                     *             200
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rollApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapSeconds": 86400
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRoll"];
            };
        };
        responses: {
            /** @description The key and its new token. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *         "name": "Catalog sync",
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "last4": "x7Qa",
                     *         "source": "settings",
                     *         "status": "active",
                     *         "rateLimit": null,
                     *         "createdBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousTokenExpiresAt": null,
                     *         "usage": {
                     *           "total": 1204,
                     *           "daily": [
                     *             120,
                     *             180,
                     *             160,
                     *             201,
                     *             190,
                     *             153,
                     *             200
                     *           ]
                     *         },
                     *         "token": "pk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *         "name": "Catalog sync",
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "last4": "x7Qa",
                     *         "source": "settings",
                     *         "status": "active",
                     *         "rateLimit": null,
                     *         "createdBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousTokenExpiresAt": null,
                     *         "usage": {
                     *           "total": 1204,
                     *           "daily": [
                     *             120,
                     *             180,
                     *             160,
                     *             201,
                     *             190,
                     *             153,
                     *             200
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeyAuditEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest 100 entries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "42",
                     *             "at": "2025-01-15T10:00:00.000Z",
                     *             "actor": "ada@acme.example",
                     *             "action": "api_key.renamed",
                     *             "ip": "203.0.113.7",
                     *             "details": {
                     *               "name": "Shop sync",
                     *               "previousName": "Catalog sync"
                     *             }
                     *           }
                     *         ],
                     *         "hasMore": false,
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKeyUsage: {
        parameters: {
            query?: {
                /**
                 * @description How far back.
                 * @example 7
                 */
                days?: 1 | 7 | 30;
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "interval": "day",
                     *         "points": [
                     *           {
                     *             "at": "2025-01-15T10:00:00.000Z",
                     *             "requests": 120,
                     *             "errors": 3
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReferenceKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "test",
                 *       "scope": "READ_ONLY"
                 *     }
                 */
                "application/json": components["schemas"]["ReferenceKeyCreate"];
            };
        };
        responses: {
            /** @description The key and its token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *         "name": "Catalog sync",
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "last4": "x7Qa",
                     *         "source": "settings",
                     *         "status": "active",
                     *         "rateLimit": null,
                     *         "createdBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "lastUsedAt": "2025-01-15T10:00:00.000Z",
                     *         "expiresAt": null,
                     *         "revokedAt": null,
                     *         "previousTokenExpiresAt": null,
                     *         "usage": {
                     *           "total": 1204,
                     *           "daily": [
                     *             120,
                     *             180,
                     *             160,
                     *             201,
                     *             190,
                     *             153,
                     *             200
                     *           ]
                     *         },
                     *         "token": "pk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this key.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25
                 */
                keyId?: components["schemas"]["Id"];
                /**
                 * @description Only those with this method.
                 * @example POST
                 */
                method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
                /**
                 * @description Only those answered so; `aborted` where the client went away before there was a reply, `failed` for 4xx, 5xx and those.
                 * @example 4xx
                 */
                status?: "2xx" | "3xx" | "4xx" | "5xx" | "aborted" | "failed";
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of requests. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                     *             "at": "2025-01-15T10:00:00.000Z",
                     *             "key": {
                     *               "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *               "name": "Catalog sync",
                     *               "mode": "test",
                     *               "last4": "x7Qa"
                     *             },
                     *             "method": "GET",
                     *             "path": "/api/v1/products",
                     *             "status": 200,
                     *             "durationMs": 4.2,
                     *             "errorCode": null
                     *           }
                     *         ],
                     *         "hasMore": false,
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the request.
                 * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
                 */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                     *         "at": "2025-01-15T10:00:00.000Z",
                     *         "key": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25",
                     *           "name": "Catalog sync",
                     *           "mode": "test",
                     *           "last4": "x7Qa"
                     *         },
                     *         "method": "GET",
                     *         "path": "/api/v1/products",
                     *         "status": 200,
                     *         "durationMs": 4.2,
                     *         "errorCode": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSandboxReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last reset, or null. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e27",
                     *         "status": "running",
                     *         "deletedRows": 4000,
                     *         "totalRows": 10000,
                     *         "requestedBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "finishedAt": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxResetStateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmation": "reset test data"
                 *     }
                 */
                "application/json": components["schemas"]["SandboxResetCreate"];
            };
        };
        responses: {
            /** @description The reset that has begun. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e27",
                     *         "status": "running",
                     *         "deletedRows": 4000,
                     *         "totalRows": 10000,
                     *         "requestedBy": "ada@acme.example",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "finishedAt": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxResetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *             "url": "https://hooks.acme.example/paperlink",
                     *             "description": "Bookkeeping",
                     *             "events": [
                     *               "invoice.sent",
                     *               "invoice.paid"
                     *             ],
                     *             "status": "enabled",
                     *             "disabledReason": null,
                     *             "disabledAt": null,
                     *             "failingSince": null,
                     *             "previousSecretExpiresAt": null,
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": false,
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.acme.example/paperlink",
                 *       "events": [
                 *         "invoice.sent",
                 *         "invoice.paid"
                 *       ],
                 *       "description": "Bookkeeping"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The new endpoint with its secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z",
                     *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint as it was. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "enabled"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpointDeliveries: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description Only deliveries with this status.
                 * @example failed
                 */
                status?: "pending" | "succeeded" | "failed";
                /**
                 * @description Only deliveries of events of this type.
                 * @example invoice.paid
                 */
                eventType?: components["schemas"]["EventType"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
                     *             "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *             "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *             "eventType": "invoice.paid",
                     *             "status": "pending",
                     *             "attemptCount": 1,
                     *             "nextAttemptAt": "2025-01-15T11:30:05.000Z",
                     *             "lastAttempt": {
                     *               "number": 1,
                     *               "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *               "durationMs": 184,
                     *               "url": "https://hooks.acme.example/paperlink",
                     *               "responseStatus": 503,
                     *               "responseBody": "upstream unavailable",
                     *               "error": "response_status"
                     *             },
                     *             "createdAt": "2025-01-15T11:30:00.000Z",
                     *             "updatedAt": "2025-01-15T11:30:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": false,
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhookEndpointDeliveries: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2025-01-15T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRedelivery"];
            };
        };
        responses: {
            /** @description How many are made again. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "count": 17
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRedeliveryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpointDelivery: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The id of the delivery.
                 * @example 01946e61-3e60-7c95-a1f2-3b4c5d6e7f80
                 */
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
                     *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *         "eventType": "invoice.paid",
                     *         "status": "pending",
                     *         "attemptCount": 1,
                     *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
                     *         "lastAttempt": {
                     *           "number": 1,
                     *           "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *           "durationMs": 184,
                     *           "url": "https://hooks.acme.example/paperlink",
                     *           "responseStatus": 503,
                     *           "responseBody": "upstream unavailable",
                     *           "error": "response_status"
                     *         },
                     *         "createdAt": "2025-01-15T11:30:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z",
                     *         "request": {
                     *           "url": "https://hooks.acme.example/paperlink",
                     *           "headers": {
                     *             "content-type": "application/json",
                     *             "user-agent": "PaperLink-Webhooks/1",
                     *             "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
                     *           },
                     *           "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
                     *         },
                     *         "attempts": [
                     *           {
                     *             "number": 1,
                     *             "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *             "durationMs": 184,
                     *             "url": "https://hooks.acme.example/paperlink",
                     *             "responseStatus": 503,
                     *             "responseBody": "upstream unavailable",
                     *             "error": "response_status"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhookEndpointDelivery: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The id of the delivery.
                 * @example 01946e61-3e60-7c95-a1f2-3b4c5d6e7f80
                 */
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, pending again. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
                     *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *         "eventType": "invoice.paid",
                     *         "status": "pending",
                     *         "attemptCount": 1,
                     *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
                     *         "lastAttempt": {
                     *           "number": 1,
                     *           "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *           "durationMs": 184,
                     *           "url": "https://hooks.acme.example/paperlink",
                     *           "responseStatus": 503,
                     *           "responseBody": "upstream unavailable",
                     *           "error": "response_status"
                     *         },
                     *         "createdAt": "2025-01-15T11:30:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookEndpointSecret: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint with its new secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z",
                     *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event is on its way. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "eventId": "01946e62-4f70-7da6-b203-4c5d6e7f8091"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookTestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query: {
                /**
                 * @description Whose endpoints: those of live or of test data.
                 * @example test
                 */
                mode: components["schemas"]["Mode"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description `sequence` for the oldest first, `-sequence` for the newest first.
                 * @example sequence
                 */
                sort?: "sequence" | "-sequence";
                /**
                 * @description Only events of this type.
                 * @example invoice.paid
                 */
                type?: components["schemas"]["EventType"];
                /**
                 * @description Only events of the resource with this id.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                resourceId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *             "type": "product.updated",
                     *             "sequence": 1042,
                     *             "createdAt": "2025-01-15T11:30:00.000Z",
                     *             "mode": "test",
                     *             "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                     *             "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                     *             "data": {
                     *               "object": {
                     *                 "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *                 "name": "Strategy workshop",
                     *                 "description": "Half a day with your leadership team.",
                     *                 "sku": "CONS-01",
                     *                 "unitPrice": 135.5,
                     *                 "currency": "EUR",
                     *                 "taxRate": 21,
                     *                 "type": "SERVICES",
                     *                 "unitOfMeasure": "hr",
                     *                 "status": "active",
                     *                 "externalId": "sku-1042",
                     *                 "metadata": {
                     *                   "season": "spring"
                     *                 },
                     *                 "createdAt": "2025-01-15T10:00:00.000Z",
                     *                 "updatedAt": "2025-01-15T11:30:00.000Z"
                     *               },
                     *               "previous": {
                     *                 "unitPrice": 120
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "hasMore": false,
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e60",
                     *           "mode": "live",
                     *           "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *           "to": [
                     *             "ada@acme.example"
                     *           ],
                     *           "subject": "A webhook endpoint of Acme Studio was disabled",
                     *           "body": "PaperLink could not deliver events to https://hooks.acme.example/paperlink for 5 days and has stopped trying.",
                     *           "createdAt": "2025-01-15T11:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoticesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
