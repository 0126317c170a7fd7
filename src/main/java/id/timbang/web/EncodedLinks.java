package id.timbang.web;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Links of templates, in which a semicolon of an id is encoded too: bare, it would begin a parameter of the path. */
final class EncodedLinks extends StandardLinkBuilder {

    @Override
    protected String processLink(IExpressionContext context, String link) {
        int end = link.indexOf('?') < 0 ? link.length() : link.indexOf('?');
        return super.processLink(context, link.substring(0, end).replace(";", "%3B") + link.substring(end));
    }
}
