/** How do phones come into a room? The one place with a network: a small server for the page that they show. */
@NullMarked
package org.balancingact.room.web;

import org.jspecify.annotations.NullMarked;
