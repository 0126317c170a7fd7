package id.timbang.web;

import java.net.http.HttpRequest;
import java.util.Random;

/** Makes up the next request for a kind of page. */
interface Asking {
    HttpRequest next(Visitor visitor, Random random);
}
