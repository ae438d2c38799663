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
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request. It is also in every error body and in our logs; quote it when you ask for help.
         * @example req_01JHN2V6Q8W3ZC5XK7T9M4B0RD
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
export type ParameterId = components['parameters']['Id'];
export type ParameterLimit = components['parameters']['Limit'];
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
}
