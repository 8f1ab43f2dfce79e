package app.hearsay.ui.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.CachingResourceTransformer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.TransformedResource;

/// Serves our scripts, each put together when it is first asked for: see [Assembly].
@Configuration(proxyBeanMethods = false)
class ScriptSetup {

    /// How long a browser uses what it has without asking.
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    static ResourceHttpRequestHandler scriptFiles() {
        ResourceTransformer assembly = (request, file, chain) -> new TransformedResource(
                file, Assembly.of((ClassPathResource) file).getBytes(StandardCharsets.UTF_8));
        var files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(Assembly.ROOT)));
        files.setResourceTransformers(
                List.of(new CachingResourceTransformer(new ConcurrentMapCache("scripts")), assembly));
        files.setMediaTypes(Map.of("js", new MediaType("text", "javascript", StandardCharsets.UTF_8)));
        files.setCacheControl(CacheControl.maxAge(KEPT));
        files.setUseLastModified(false);
        files.setEtagGenerator(ScriptSetup::tag);
        return files;
    }

    /// Before Vaadin, which takes every address.
    @Bean
    static SimpleUrlHandlerMapping scripts(ResourceHttpRequestHandler scriptFiles, ResourcePatternResolver resources) {
        try {
            var found = resources.getResources("classpath*:" + Assembly.ROOT + "*.js");
            return new SimpleUrlHandlerMapping(
                    Arrays.stream(found).collect(Collectors.toMap(file -> "/" + file.getFilename(), _ -> scriptFiles)),
                    Ordered.LOWEST_PRECEDENCE / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Weak, since Tomcat leaves uncompressed what has a strong one.
    private static String tag(Resource file) {
        return file instanceof ByteArrayResource whole
                ? "W/\"" + DigestUtils.md5DigestAsHex(whole.getByteArray()) + '"'
                : "";
    }
}
