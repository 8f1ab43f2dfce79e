package app.hearsay.room;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Reads the limits of rooms, and starts the clock that closes questions.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoomProperties.class)
@EnableScheduling
class RoomConfiguration {}
